import { render, screen, within } from '@testing-library/react'
import { Footer } from '@/components/patient/Footer'
import { Header } from '@/components/patient/Header'
import { PageHeading } from '@/components/patient/PageHeading'

const phone = { href: 'tel:5555550142', label: '(555) 555-0142', call: 'Call' }
const search = { action: '/search', label: 'Find a condition', button: 'Search' }
const links = [
  { href: '/conditions', label: 'Conditions A to Z' },
  { href: '/treatments', label: 'Treatments' },
]
const practice = 'Innovative Pain & Spine Specialists'

describe('Header', () => {
  it('leads home, to the phone and to the menu', () => {
    render(
      <Header
        siteName={practice}
        homeHref="/"
        phone={phone}
        menu={{ label: 'Main menu', toggle: 'Menu', links }}
        search={search}
      />,
    )
    const banner = within(screen.getByRole('banner'))
    expect(banner.getByRole('link', { name: practice })).toHaveAttribute('href', '/')
    expect(banner.getByRole('link', { name: `Call ${phone.label}` })).toHaveAttribute(
      'href',
      phone.href,
    )
    const menu = within(banner.getByRole('navigation', { name: 'Main menu' }))
    expect(menu.getAllByRole('link')).toHaveLength(2)
  })

  it('has no empty menu and no phone that is not there', () => {
    render(
      <Header
        siteName={practice}
        homeHref="/"
        phone={null}
        menu={{ label: 'Main menu', toggle: 'Menu', links: [] }}
        search={search}
      />,
    )
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
    expect(screen.getAllByRole('link')).toHaveLength(1)
  })
})

describe('Footer', () => {
  const emergency = { label: 'Emergency', text: 'In an emergency, call 911.' }
  const disclaimer = 'This site is not a substitute for advice from a clinician who knows you.'

  it('says what to do in an emergency, and what the site is not', () => {
    render(
      <Footer
        siteName={practice}
        emergency={emergency}
        disclaimer={disclaimer}
        phone={phone}
        menu={{ label: 'Legal', links }}
      />,
    )
    const footer = screen.getByRole('contentinfo')
    expect(footer).toHaveTextContent('Emergency: In an emergency, call 911.')
    expect(footer).toHaveTextContent(disclaimer)
    expect(within(footer).getByRole('navigation', { name: 'Legal' })).toBeInTheDocument()
  })

  it('has no empty menu', () => {
    render(
      <Footer
        siteName={practice}
        emergency={emergency}
        disclaimer={disclaimer}
        phone={null}
        menu={{ label: 'Legal', links: [] }}
      />,
    )
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
