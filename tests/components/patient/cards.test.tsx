import { render, screen, within } from '@testing-library/react'
import { fixture } from '../../setup/fixtures'

describe('ClinicianCard', () => {
  it('leads to the clinician, and says each fact with its label', () => {
    const { container } = render(fixture('ClinicianCard: with a photo and facts'))
    const heading = screen.getByRole('heading', { level: 3, name: 'Sample Clinician One, MD' })
    expect(within(heading).getByRole('link')).toHaveAttribute(
      'href',
      '/clinicians/sample-clinician-one',
    )
    expect(container.querySelector('dl')).toHaveTextContent('Languages: English, Spanish')
  })

  it('says nothing about the photo, which says nothing that the name does not', () => {
    const { container } = render(fixture('ClinicianCard: with a photo and facts'))
    expect(container.querySelector('img')).toHaveAttribute('alt', '')
  })

  it('has no empty frame where there is no photo', () => {
    const { container } = render(fixture('ClinicianCard: without a photo and without facts'))
    expect(container.querySelector('img')).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 2 })).toBeInTheDocument()
  })
})

describe('LocationCard', () => {
  it('has the address in lines, today’s hours, the phone and the map', () => {
    const { container } = render(fixture('LocationCard: with hours, phone and map'))
    const lines = [...(container.querySelector('address')?.children ?? [])]
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      '123 Sample Street, Suite 100',
      'Sampletown, TX 00000',
    ])
    expect(screen.getByText(/^Today, Wednesday: open from 8:00 AM/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Call (555) 555-0143' })).toHaveAttribute(
      'href',
      'tel:+15555550143',
    )
    expect(screen.getByRole('link', { name: 'Open a map' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:\/\/www\.openstreetmap\.org\//),
    )
  })

  it('says in words that it is closed', () => {
    render(fixture('LocationCard: closed today, without a map'))
    expect(screen.getByText('Today, Sunday: closed.')).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Open a map' })).not.toBeInTheDocument()
  })

  it('leads to its page where nothing else is known', () => {
    render(fixture('LocationCard: an address only'))
    expect(screen.getAllByRole('link')).toHaveLength(1)
    expect(screen.queryByText(/Today/)).not.toBeInTheDocument()
  })
})

describe('TitleList', () => {
  it('has a heading that leads to each page, and its summary', () => {
    render(fixture('TitleList: many'))
    const headings = screen.getAllByRole('heading', { level: 3 })
    expect(headings.map((heading) => heading.textContent)).toEqual([
      'Chronic pain',
      'Dystonia',
      'Jaw pain (temporomandibular disorder)',
    ])
    expect(screen.getByRole('link', { name: 'Dystonia' })).toHaveAttribute(
      'href',
      '/conditions/dystonia',
    )
    expect(screen.getByText(/muscles tighten when you do not want/)).toBeInTheDocument()
  })

  it('fits under headings of both levels', () => {
    render(fixture('TitleList: one'))
    expect(screen.getByRole('heading', { level: 2 })).toBeInTheDocument()
  })
})

describe('NeighbourLinks', () => {
  it('says which way each article lies', () => {
    render(fixture('NeighbourLinks: between two articles'))
    const menu = within(screen.getByRole('navigation', { name: 'More articles' }))
    const [previous, next] = menu.getAllByRole('link')
    expect(previous).toHaveAttribute('rel', 'prev')
    expect(previous).toHaveTextContent('Previous articleHow to keep a headache diary')
    expect(next).toHaveAttribute('rel', 'next')
    expect(next).toHaveAttribute('href', '/articles/what-off-label-means')
  })

  it.each([
    ['newest', 'prev'],
    ['oldest', 'next'],
  ])('has one way from the %s article', (end, rel) => {
    render(fixture(`NeighbourLinks: the ${end} article`))
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('rel'))).toEqual([rel])
  })
})
