import { render, screen, within } from '@testing-library/react'
import { PageHeading } from '@/components/patient/PageHeading'
import { fixture } from '../../setup/fixtures'

const practice = 'Innovative Pain & Spine Specialists'

describe('Header', () => {
  it('leads home, to the phone and to the menu', () => {
    render(fixture('Header: a name, a phone and a menu'))
    const banner = within(screen.getByRole('banner'))
    expect(banner.getByRole('link', { name: practice })).toHaveAttribute('href', '/')
    expect(banner.getByRole('link', { name: 'Call (555) 555-0142' })).toHaveAttribute(
      'href',
      'tel:+15555550142',
    )
    const menu = within(banner.getByRole('navigation', { name: 'Main menu' }))
    expect(menu.getAllByRole('link')).toHaveLength(5)
  })

  it('shows a logo beside the name, which says nothing that the name does not', () => {
    const { container } = render(fixture('Header: a logo and a long name with long words'))
    expect(container.querySelector('.site-name img')).toHaveAttribute('alt', '')
    expect(container.querySelector('.site-name')).toHaveTextContent(/^Musterpraxis/)
  })

  it('opens its menu without a script', () => {
    const { container } = render(fixture('Header: a name, a phone and a menu'))
    const toggle = container.querySelector('details.menu-toggle')
    expect(toggle).not.toHaveAttribute('open')
    // The style sheet shows what follows the toggle once it is open.
    expect(toggle?.nextElementSibling).toHaveClass('menu')
    expect(toggle).toHaveTextContent('Menu')
  })

  it('has no empty menu and no phone that is not there', () => {
    render(fixture('Header: without a phone and without a menu'))
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
    expect(screen.getAllByRole('link')).toHaveLength(1)
  })
})

describe('Footer', () => {
  it('says what to do in an emergency, and what the site is not', () => {
    render(fixture('Footer: with a phone and legal pages'))
    const footer = screen.getByRole('contentinfo')
    expect(footer).toHaveTextContent('Emergency: In an emergency, call 911.')
    expect(footer).toHaveTextContent('It is not a substitute for advice from a clinician')
    const menu = within(footer).getByRole('navigation', { name: 'About this site' })
    expect(within(menu).getAllByRole('link')).toHaveLength(4)
  })

  it('has no empty menu', () => {
    render(fixture('Footer: of a practice that has said nothing yet'))
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })
})

describe('PageHeading', () => {
  it('is the one heading of the first level, with what the page is about', () => {
    render(
      <PageHeading
        title="Chronic migraine"
        standfirst="Headache on 15 or more days a month."
        note="Also called: transformed migraine"
      />,
    )
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Chronic migraine')
    expect(screen.getByText('Headache on 15 or more days a month.')).toBeInTheDocument()
    expect(screen.getByText(/transformed migraine/)).toBeInTheDocument()
  })

  it('stands alone where there is nothing else to say', () => {
    const { container } = render(<PageHeading title="Locations" standfirst="" note={null} />)
    expect(container.querySelector('p')).not.toBeInTheDocument()
  })
})
