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

  it('has the numbers in a safety text lead to the sources of that medicine, wherever it stands', () => {
    const marker = {
      ...{ type: 'inlineBlock', version: 1 },
      fields: { blockType: 'referenceMarker', number: 1 },
    }
    const text = { type: 'text', version: 1, text: 'It may spread.', format: 0 }
    const paragraph = { type: 'paragraph', version: 1, children: [text, marker] }
    const product = {
      ...{ brandName: 'BOTOX', establishedName: 'onabotulinumtoxinA', maker: 'AbbVie' },
      prescribingInformation: 'https://dailymed.nlm.nih.gov/',
      safetyInformation: { root: { type: 'root', version: 1, children: [paragraph] } },
      references: [
        {
          ...{ title: 'Botox label', publisher: 'FDA', url: 'https://www.fda.gov/label.pdf' },
          readOn: '2026-11-16T12:00:00.000Z',
        },
      ],
    }
    const blocks = ['first', 'second'].map((id) => ({
      ...{ id, blockType: 'safetyInformation', drugProduct: product },
    }))
    show(...blocks)
    const links = screen.getAllByRole('link', { name: 'Reference 1' })
    const targets = links.map((link) => document.querySelector(link.getAttribute('href') ?? ''))
    expect(new Set(targets).size).toBe(2)
    for (const target of targets) expect(target).toHaveTextContent('Botox label. FDA')
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
