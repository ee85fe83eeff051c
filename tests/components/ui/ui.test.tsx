import { render, screen } from '@testing-library/react'
import { JsonLd } from '@/components/ui/JsonLd'
import { Picture } from '@/components/ui/Picture'

const picture = {
  src: '/files/neck-960.webp',
  alt: 'The muscles of the neck',
  width: 1600,
  height: 900,
  caption: null,
  credit: null,
  social: null,
  sources: [{ type: 'image/avif', srcSet: '/files/neck-480.avif 480w' }],
}

describe('Picture', () => {
  it('is fetched late unless it leads the page', () => {
    render(<Picture picture={picture} sizes="100vw" />)
    expect(screen.getByRole('img')).toHaveAttribute('loading', 'lazy')
  })

  it('is fetched first where it leads the page', () => {
    render(<Picture picture={picture} sizes="100vw" isLead />)
    const image = screen.getByRole('img', { name: 'The muscles of the neck' })
    expect(image).toHaveAttribute('loading', 'eager')
    expect(image).toHaveAttribute('width', '1600')
  })
})

describe('JsonLd', () => {
  it('cannot be ended by a text in it', () => {
    const name = '</script><script>alert(1)</script>'
    const { container } = render(<JsonLd data={{ name }} />)
    expect(container.querySelectorAll('script')).toHaveLength(1)
    const json = container.querySelector('script')?.textContent ?? ''
    expect(json).not.toContain('<')
    expect(JSON.parse(json)).toEqual({ name })
  })
})
