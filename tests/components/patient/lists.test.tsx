import { render, screen, within } from '@testing-library/react'
import { AlphabetIndex } from '@/components/patient/AlphabetIndex'
import { Breadcrumbs } from '@/components/patient/Breadcrumbs'
import { CardList } from '@/components/patient/CardList'
import { ContentsList } from '@/components/patient/ContentsList'
import { FaqList } from '@/components/patient/FaqList'
import { KeyPoints } from '@/components/patient/KeyPoints'
import { LetterLinks } from '@/components/patient/LetterLinks'
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

  it('stands behind what opens it on a phone', () => {
    const { container } = render(<ContentsList heading="On this page" items={items} />)
    const toggle = container.querySelector('details.on-demand')
    expect(toggle).not.toHaveAttribute('open')
    expect(toggle).toHaveTextContent('On this page')
    // The style sheet shows what follows the toggle: on a phone once it is open, elsewhere always.
    expect(toggle?.nextElementSibling).toBe(screen.getByRole('navigation'))
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

describe('LetterLinks', () => {
  it('links letters that have entries with their number, and shows the others', () => {
    const letters = [
      { letter: 'J', count: 3 },
      { letter: 'K', count: 0 },
    ]
    render(<LetterLinks label="Letters" countLabel="entries: {count}" letters={letters} />)
    expect(screen.getByRole('link', { name: 'J, entries: 3' })).toHaveAttribute('href', '#letter-J')
    expect(screen.getAllByRole('link')).toHaveLength(1)
    expect(screen.getByText('K')).toBeInTheDocument()
  })

  it('link what begins with no letter to where it stands', () => {
    const href = '/conditions/22q11'
    const entries = [{ name: '22q11 deletion syndrome', href, see: null }]
    const { container } = render(
      <>
        <LetterLinks
          label="Letters"
          countLabel="entries: {count}"
          letters={[{ letter: '#', count: 1 }]}
        />
        <AlphabetIndex
          seeLabel="see"
          backLabel="Back to the letters"
          letters={[{ letter: '#', entries }]}
        />
      </>,
    )
    const [toEntries] = screen.getAllByRole('link')
    const target = container.querySelector(toEntries?.getAttribute('href') ?? '')
    expect(target).toHaveTextContent('#')
    expect(toEntries?.getAttribute('href')).toMatch(/^#[\w-]+$/)
  })
})

describe('AlphabetIndex', () => {
  const jaw = { name: 'Jaw pain', href: '/conditions/tmd', see: 'TMD' }

  it('refers other names on, and leaves out letters without entries', () => {
    const letters = [
      { letter: 'J', entries: [jaw] },
      { letter: 'K', entries: [] },
    ]
    render(<AlphabetIndex seeLabel="see" backLabel="Back to the letters" letters={letters} />)
    expect(screen.getByText(/Jaw pain, see/)).toHaveTextContent('Jaw pain, see TMD')
    expect(screen.getAllByRole('heading')).toHaveLength(1)
    expect(screen.getAllByRole('link')).toHaveLength(1)
  })

  it('leads back to the letters after many entries', () => {
    const entries = Array.from({ length: 12 }, (_, index) => ({ ...jaw, name: `Jaw ${index}` }))
    const letters = [{ letter: 'J', entries }]
    render(<AlphabetIndex seeLabel="see" backLabel="Back to the letters" letters={letters} />)
    expect(screen.getByText('Back to the letters')).toHaveAttribute('href', '#letters')
  })
})

describe('OpeningHours', () => {
  it('says of each day when it is open, or that it is closed', () => {
    const stretch = (opens: string, closes: string) => ({
      opens: { text: opens, machine: '08:00' },
      closes: { text: closes, machine: '12:00' },
    })
    const days = [
      { label: 'Monday', stretches: [stretch('8:00 AM', '12:00 PM')] },
      { label: 'Sunday', stretches: [] },
    ]
    render(<OpeningHours caption="Opening hours" closedLabel="Closed" days={days} />)
    expect(screen.getByRole('row', { name: /Monday/ })).toHaveTextContent('8:00 AM – 12:00 PM')
    expect(screen.getByText('8:00 AM')).toHaveAttribute('datetime', '08:00')
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
  it('has real links to the pages beside it and to pages by number', () => {
    const pages = [
      { number: 1, label: 'Page 1', href: '/articles' },
      null,
      { number: 7, label: 'Page 7', href: null },
    ]
    render(
      <Pagination
        label="Pages"
        previous={{ href: '/articles/page/6', label: 'Previous page' }}
        next={null}
        pages={pages}
      />,
    )
    expect(screen.getByText('Previous page')).toHaveAttribute('href', '/articles/page/6')
    expect(screen.getByRole('link', { name: 'Page 1' })).toHaveAttribute('href', '/articles')
    expect(screen.getByText('Page 7').parentElement).toHaveAttribute('aria-current', 'page')
    expect(screen.getByText('…')).toBeInTheDocument()
  })
})

describe('what has nothing to say', () => {
  it.each([
    ['KeyPoints', <KeyPoints key="k" heading="Key points" points={[]} />],
    ['References', <References key="r" heading="References" readLabel="read" items={[]} />],
    ['RelatedLinks', <RelatedLinks key="l" heading="Related" items={[]} />],
    ['SiteNotice', <SiteNotice key="n" label="Notice" texts={[]} />],
    ['TrustBox', <TrustBox key="t" heading="About this page" lines={[]} />],
    ['Pagination', <Pagination key="p" label="Pages" previous={null} next={null} pages={[]} />],
  ])('%s is left out', (_name, element) => {
    const { container } = render(element)
    expect(container).toBeEmptyDOMElement()
  })
})
