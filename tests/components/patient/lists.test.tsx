import { render, screen, within } from '@testing-library/react'
import { AlphabetIndex } from '@/components/patient/AlphabetIndex'
import { Breadcrumbs } from '@/components/patient/Breadcrumbs'
import { CardList } from '@/components/patient/CardList'
import { ContentsList } from '@/components/patient/ContentsList'
import { FaqList } from '@/components/patient/FaqList'
import { KeyPoints } from '@/components/patient/KeyPoints'
import { OpeningHours } from '@/components/patient/OpeningHours'
import { Pagination } from '@/components/patient/Pagination'
import { References } from '@/components/patient/References'
import { RelatedLinks } from '@/components/patient/RelatedLinks'
import { SiteNotice } from '@/components/patient/SiteNotice'
import { TrustBox } from '@/components/patient/TrustBox'

const diary = {
  id: '1',
  title: 'How to keep a headache diary',
  href: '/articles/headache-diary',
  summary: 'Write down each headache for a month.',
  picture: null,
}

describe('Breadcrumbs', () => {
  it('leads to every step but the page itself', () => {
    const crumbs = [
      { label: 'Home', path: '/' },
      { label: 'Conditions A to Z', path: '/conditions' },
      { label: 'Dystonia', path: '/conditions/dystonia' },
    ]
    render(<Breadcrumbs label="Breadcrumb" crumbs={crumbs} />)
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/',
      '/conditions',
    ])
    expect(screen.getByText('Dystonia')).toHaveAttribute('aria-current', 'page')
  })
})

describe('CardList', () => {
  it('has a heading that leads to the page, a summary and a date', () => {
    const date = { text: 'May 3, 2026', machine: '2026-05-03' }
    render(<CardList items={[{ ...diary, date }]} level={3} />)
    const heading = screen.getByRole('heading', { level: 3 })
    expect(within(heading).getByRole('link')).toHaveAttribute('href', diary.href)
    expect(screen.getByText('May 3, 2026')).toHaveAttribute('datetime', '2026-05-03')
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
  })
})

describe('ContentsList', () => {
  const items = ['Symptoms', 'Causes', 'Diagnosis', 'Risks'].map((text) => ({ id: text, text }))

  it('stands on pages of four headings or more', () => {
    render(<ContentsList heading="On this page" items={items} />)
    expect(screen.getByRole('navigation', { name: 'On this page' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Causes' })).toHaveAttribute('href', '#Causes')
  })

  it('is left out on shorter pages', () => {
    const { container } = render(<ContentsList heading="On this page" items={items.slice(1)} />)
    expect(container).toBeEmptyDOMElement()
  })
})

describe('FaqList', () => {
  it('gives each question its anchor and a heading of the right level', () => {
    const item = {
      id: 'does-it-hurt',
      question: 'Do the injections hurt?',
      shortAnswer: 'The needle can sting for a moment.',
      answer: <p>Tell your clinician if you want a break.</p>,
    }
    const { container } = render(<FaqList items={[item]} level={4} />)
    expect(container.querySelector('#does-it-hurt')).toHaveTextContent(item.shortAnswer)
    expect(screen.getByRole('heading', { level: 4, name: item.question })).toBeInTheDocument()
    expect(screen.getByText('Tell your clinician if you want a break.')).toBeInTheDocument()
  })
})

describe('AlphabetIndex', () => {
  it('links letters that have entries, shows the others, and refers other names on', () => {
    const letters = [
      { letter: 'J', entries: [{ name: 'Jaw pain', href: '/conditions/tmd', see: 'TMD' }] },
      { letter: 'K', entries: [] },
    ]
    render(<AlphabetIndex lettersLabel="Letters" seeLabel="see" letters={letters} />)
    expect(screen.getByRole('link', { name: 'J' })).toHaveAttribute('href', '#letter-J')
    expect(screen.queryByRole('link', { name: 'K' })).not.toBeInTheDocument()
    expect(screen.getByText('K')).toBeInTheDocument()
    expect(screen.getByText(/Jaw pain, see/)).toHaveTextContent('Jaw pain, see TMD')
  })
})

describe('OpeningHours', () => {
  it('says of each day when it is open, or that it is closed', () => {
    const days = [
      {
        label: 'Monday',
        stretches: [
          { opens: '08:00', closes: '12:00' },
          { opens: '13:00', closes: '17:00' },
        ],
      },
      { label: 'Sunday', stretches: [] },
    ]
    render(<OpeningHours caption="Opening hours" closedLabel="Closed" days={days} />)
    expect(screen.getByRole('row', { name: /Monday/ })).toHaveTextContent(
      '08:00 – 12:00, 13:00 – 17:00',
    )
    expect(screen.getByRole('row', { name: /Sunday/ })).toHaveTextContent('Closed')
  })
})

describe('References', () => {
  it('numbers the sources and gives each the anchor of its number', () => {
    const source = {
      title: 'Dystonia',
      publisher: 'National Library of Medicine',
      url: 'https://medlineplus.gov/dystonia.html',
      readOn: 'November 16, 2026',
    }
    const { container } = render(
      <References heading="References" readLabel="read" items={[source, source]} />,
    )
    expect(container.querySelector('#reference-2')).toHaveTextContent(
      'Dystonia. National Library of Medicine (read November 16, 2026).',
    )
  })
})

describe('Pagination', () => {
  it('has real links to the pages beside it', () => {
    render(
      <Pagination
        label="Pages"
        current="Page 2 / 2"
        previous={{ href: '/articles', label: 'Previous page' }}
        next={null}
      />,
    )
    expect(screen.getByRole('link')).toHaveAttribute('href', '/articles')
    expect(screen.getByText('Page 2 / 2')).toBeInTheDocument()
  })
})

describe('what has nothing to say', () => {
  it.each([
    ['KeyPoints', <KeyPoints key="k" heading="Key points" points={[]} />],
    ['References', <References key="r" heading="References" readLabel="read" items={[]} />],
    ['RelatedLinks', <RelatedLinks key="l" heading="Related" items={[]} />],
    ['SiteNotice', <SiteNotice key="n" label="Notice" texts={[]} />],
    ['TrustBox', <TrustBox key="t" heading="About this page" lines={[]} />],
    ['Pagination', <Pagination key="p" label="Pages" current="1" previous={null} next={null} />],
  ])('%s is left out', (_name, element) => {
    const { container } = render(element)
    expect(container).toBeEmptyDOMElement()
  })
})
