import { render, screen } from '@testing-library/react'
import { isLayoutBlock, RenderBlocks } from '@/blocks/RenderBlocks'

const context = { language: 'en', phone: null, timeZone: 'America/Chicago' } as const

/** Renders blocks as the database answers them. */
function show(...blocks: { blockType: string; [field: string]: unknown }[]) {
  const known = blocks.flatMap((block: { blockType: string }) =>
    isLayoutBlock(block) ? [block] : [],
  )
  return render(<RenderBlocks blocks={known} context={context} />)
}

describe('RenderBlocks', () => {
  it('shows a film only while its file is there', () => {
    const video = { url: '/files/visit.mp4', mimeType: 'video/mp4' }
    const film = { blockType: 'video', title: 'Your first visit' }
    expect(show({ ...film, video }).container.querySelector('source')).toHaveAttribute(
      'src',
      '/files/visit.mp4',
    )
    expect(show({ ...film, video: 'id' }).container).toBeEmptyDOMElement()
    expect(show({ ...film, video: null }).container).toBeEmptyDOMElement()
  })

  it('shows safety information from its product, without a box where there is no warning', () => {
    const product = {
      brandName: 'BOTOX',
      establishedName: 'onabotulinumtoxinA',
      prescribingInformation: 'https://dailymed.nlm.nih.gov/',
      versionDate: '2026-01-15T12:00:00.000Z',
      boxedWarning: { title: '', text: '' },
    }
    show({ blockType: 'safetyInformation', drugProduct: product })
    expect(
      screen.getByRole('heading', { name: /BOTOX \(onabotulinumtoxinA\)/ }),
    ).toBeInTheDocument()
    expect(screen.getByText(/January 15, 2026/)).toBeInTheDocument()
    expect(screen.queryByText(/Boxed warning/i)).not.toBeInTheDocument()
  })

  it('leaves out questions that are not published, and the list where none is left', () => {
    const faq = { slug: 'does-it-hurt', question: 'Does it hurt?', shortAnswer: 'A little.' }
    const list = { blockType: 'faqList', heading: 'Questions' }
    const { unmount } = show({ ...list, faqs: [faq, 'an-id', null] })
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'Questions',
      'Does it hurt?',
    ])
    unmount()
    expect(show({ ...list, faqs: ['an-id'] }).container).toBeEmptyDOMElement()
  })

  it('has no link where a call to action leads nowhere', () => {
    const call = { blockType: 'callToAction', heading: 'Read more' }
    const gone = {
      kind: 'document',
      label: 'Dystonia',
      document: { relationTo: 'conditions', value: 'id' },
    }
    show(
      { ...call, link: gone },
      { ...call, link: { kind: 'phone', label: 'Call us' } },
      { ...call, link: null },
    )
    expect(screen.getAllByRole('heading')).toHaveLength(3)
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it('shows nothing of nothing', () => {
    const { container } = render(<RenderBlocks blocks={null} context={context} />)
    expect(container).toBeEmptyDOMElement()
  })
})
