import { render, screen, within } from '@testing-library/react'
import { CallToAction } from '@/components/patient/CallToAction'
import { Callout } from '@/components/patient/Callout'
import { DataTable } from '@/components/patient/DataTable'
import { DoDontList } from '@/components/patient/DoDontList'
import { Figure } from '@/components/patient/Figure'
import { SafetyInformation } from '@/components/patient/SafetyInformation'
import { Video } from '@/components/patient/Video'

const picture = {
  src: '/files/jaw-960.webp',
  alt: 'The jaw joint, seen from the side',
  width: 960,
  height: 640,
  caption: 'Where the jaw meets the skull.',
  credit: 'National Library of Medicine',
  social: null,
  sources: [],
}

describe('CallToAction', () => {
  it('has one heading and one link', () => {
    const link = { href: 'tel:5555550142', label: 'Call the practice' }
    render(<CallToAction heading="Talk to us about your pain" text="We listen." link={link} />)
    expect(screen.getByRole('heading', { name: 'Talk to us about your pain' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Call the practice' })).toHaveAttribute(
      'href',
      link.href,
    )
  })

  it('has no link where its page is gone', () => {
    render(<CallToAction heading="Read more" link={null} />)
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })
})

describe('Callout', () => {
  it('stands apart from the text, with or without a heading', () => {
    const { container } = render(
      <Callout heading="Good to know" text="Bring your list of medicines." />,
    )
    expect(container).toHaveTextContent('Good to knowBring your list of medicines.')
    expect(screen.queryByRole('heading')).not.toBeInTheDocument()
  })
})

describe('DataTable', () => {
  const table = {
    caption: 'How soon the injections may work',
    headers: ['Condition', 'How soon'],
    rows: [
      ['Chronic migraine', '2 weeks'],
      ['Cervical dystonia', '1 week'],
    ],
  }

  it('names its columns, its rows and itself', () => {
    render(<DataTable {...table} firstColumnIsHeader />)
    expect(screen.getByRole('table', { name: table.caption })).toBeInTheDocument()
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(
      table.headers,
    )
    expect(screen.getAllByRole('rowheader')).toHaveLength(2)
    expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      '2 weeks',
      '1 week',
    ])
  })

  it('has cells only where the first column names nothing', () => {
    render(<DataTable {...table} firstColumnIsHeader={false} />)
    expect(screen.queryByRole('rowheader')).not.toBeInTheDocument()
    expect(screen.getAllByRole('cell')).toHaveLength(4)
  })

  it('can be scrolled by keyboard', () => {
    render(<DataTable {...table} firstColumnIsHeader />)
    expect(screen.getByRole('region', { name: table.caption })).toHaveAttribute('tabindex', '0')
  })
})

describe('DoDontList', () => {
  it('says in words which is which', () => {
    render(
      <DoDontList
        doLabel="Do"
        dontLabel="Don’t"
        dos={['keep a headache diary']}
        donts={['rub the injected area for 24 hours']}
      />,
    )
    const [first, second] = screen.getAllByRole('list')
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'Do',
      'Don’t',
    ])
    expect(first).toHaveTextContent('keep a headache diary')
    expect(second).toHaveTextContent('rub the injected area for 24 hours')
    for (const mark of document.querySelectorAll('svg')) {
      expect(mark).toHaveAttribute('aria-hidden', 'true')
    }
  })
})

describe('Figure', () => {
  it('takes its caption from the text, else from the library', () => {
    const { rerender } = render(<Figure picture={picture} caption="The joint that hurts." />)
    expect(screen.getByRole('figure')).toHaveTextContent('The joint that hurts.')
    rerender(<Figure picture={picture} caption="" />)
    expect(screen.getByRole('figure')).toHaveTextContent('Where the jaw meets the skull.')
    expect(screen.getByRole('figure')).toHaveTextContent('(National Library of Medicine)')
    expect(screen.getByRole('img', { name: picture.alt })).toBeInTheDocument()
  })

  it('has no empty caption', () => {
    const { container } = render(<Figure picture={{ ...picture, caption: null, credit: null }} />)
    expect(container.querySelector('figcaption')).not.toBeInTheDocument()
  })
})

describe('SafetyInformation', () => {
  const safety = {
    heading: 'Important safety information',
    productName: 'BOTOX (onabotulinumtoxinA)',
    information: <p>Get help at once if you cannot swallow.</p>,
    maker: 'Made by AbbVie',
    prescribingInformation: {
      label: 'Prescribing information',
      href: 'https://dailymed.nlm.nih.gov/',
    },
    versionLine: 'Label of January 15, 2026',
    sources: { heading: 'References', items: [], readLabel: 'read', of: 'safety-botox' },
  }

  it('shows the boxed warning before everything else', () => {
    const boxedWarning = {
      label: 'Boxed warning',
      title: 'Distant spread of toxin effect',
      text: 'The effects may spread from the area of injection.',
    }
    const { container } = render(<SafetyInformation {...safety} boxedWarning={boxedWarning} />)
    const words = container.textContent ?? ''
    expect(words.indexOf('Distant spread')).toBeGreaterThan(-1)
    expect(words.indexOf('Distant spread')).toBeLessThan(words.indexOf('Get help at once'))
    expect(screen.getByRole('link')).toHaveAttribute('href', safety.prescribingInformation.href)
    expect(words).toContain('(Label of January 15, 2026)')
  })

  it('has no empty box, and no empty list of sources', () => {
    render(<SafetyInformation {...safety} boxedWarning={null} />)
    expect(screen.queryByText(/Boxed warning/)).not.toBeInTheDocument()
    expect(screen.queryByText('References')).not.toBeInTheDocument()
  })

  it('has sources of its own, which are not those of the page', () => {
    const source = {
      title: 'Botox',
      publisher: 'MedlinePlus',
      url: 'https://medlineplus.gov/botox.html',
      readOn: 'November 16, 2026',
    }
    const sources = { ...safety.sources, items: [source] }
    render(<SafetyInformation {...safety} boxedWarning={null} sources={sources} />)
    expect(screen.getByRole('listitem')).toHaveAttribute('id', 'safety-botox-reference-1')
    expect(screen.getByRole('heading', { name: 'References' })).toBeVisible()
  })
})

describe('Video', () => {
  const film = {
    title: 'What happens at your first visit',
    src: '/files/visit.mp4',
    type: 'video/mp4',
  }

  it('loads nothing until it is played, and has captions and a transcript', () => {
    const { container } = render(
      <Video
        {...film}
        poster="/files/visit.webp"
        captions={{ src: '/files/visit.vtt', label: 'English', language: 'en' }}
        transcript={{ label: 'Transcript', text: <p>Welcome to the practice.</p> }}
      />,
    )
    const video = container.querySelector('video')
    expect(video).toHaveAttribute('preload', 'none')
    expect(video).not.toHaveAttribute('autoplay')
    expect(video?.querySelector('track')).toHaveAttribute('srclang', 'en')
    expect(
      within(screen.getByRole('group')).getByText('Welcome to the practice.'),
    ).toBeInTheDocument()
  })

  it('is whole without them', () => {
    const { container } = render(
      <Video {...film} poster={null} captions={null} transcript={null} />,
    )
    expect(container.querySelector('track')).not.toBeInTheDocument()
    expect(container.querySelector('details')).not.toBeInTheDocument()
    expect(screen.getByText(film.title)).toBeInTheDocument()
  })
})
