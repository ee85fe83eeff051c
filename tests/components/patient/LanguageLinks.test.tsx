import { render, screen } from '@testing-library/react'
import { LanguageLinks } from '@/components/patient/LanguageLinks'

const spanish = {
  href: '/es/conditions/migrana-cronica',
  language: 'es',
  name: 'Español',
  phrase: 'Leer esta página en español',
}

describe('LanguageLinks', () => {
  it('leads to the same page, and says so in its own language', () => {
    render(<LanguageLinks links={[spanish]} />)
    const link = screen.getByRole('link', { name: 'Español (Leer esta página en español)' })
    expect(link).toHaveAttribute('href', spanish.href)
    expect(link).toHaveAttribute('hreflang', 'es')
    expect(link).toHaveAttribute('lang', 'es')
    expect(link).toHaveAttribute('rel', 'alternate')
  })

  it('is nothing where there is no translation', () => {
    const { container } = render(<LanguageLinks links={[]} />)
    expect(container).toBeEmptyDOMElement()
  })
})
