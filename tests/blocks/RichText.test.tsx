import { render, screen } from '@testing-library/react'
import { RichText, RichTextChapters } from '@/blocks/RichText'

const context = { language: 'en', phone: '(555) 555-0142', timeZone: 'America/Chicago' } as const
const node = (type: string, rest: object = {}) => ({ type, version: 1, ...rest })
const text = (words: string, format = 0) => node('text', { text: words, format })
const paragraph = (...children: object[]) => node('paragraph', { children })
const block = (fields: object) => node('block', { fields: { id: '1', blockName: '', ...fields } })
const link = (fields: object, words: string) =>
  node('link', { fields: { newTab: false, ...fields }, children: [text(words)] })

function show(...children: ReturnType<typeof node>[]) {
  const value = { root: { type: 'root', version: 1, children } }
  return render(<RichText value={value} context={context} />)
}

const published = { slug: 'dystonia', language: 'en', title: 'Dystonia' }

describe('RichText', () => {
  it('renders headings with anchors, lists and marks', () => {
    const { container } = show(
      node('heading', { tag: 'h2', children: [text('What chronic pain is')] }),
      paragraph(text('It lasts '), text('12 weeks or longer', 1), text('.')),
      node('list', {
        tag: 'ul',
        listType: 'bullet',
        children: [node('listitem', { children: [text('nausea')] })],
      }),
    )
    expect(screen.getByRole('heading', { level: 2 })).toHaveAttribute('id', 'what-chronic-pain-is')
    expect(container.querySelector('strong')).toHaveTextContent('12 weeks or longer')
    expect(screen.getByRole('listitem')).toHaveTextContent('nausea')
  })

  it('leads to the address of a document, and to other sites', () => {
    show(
      paragraph(
        link(
          { linkType: 'internal', doc: { relationTo: 'conditions', value: published } },
          'dystonia',
        ),
        link({ linkType: 'custom', url: 'https://medlineplus.gov/' }, 'MedlinePlus'),
      ),
    )
    expect(screen.getByRole('link', { name: 'dystonia' })).toHaveAttribute(
      'href',
      '/conditions/dystonia',
    )
    expect(screen.getByRole('link', { name: 'MedlinePlus' })).toHaveAttribute(
      'href',
      'https://medlineplus.gov/',
    )
  })

  it.each([
    ['an id only', 'a-document-id'],
    ['gone', null],
  ])('shows the words of a link without leading anywhere where its document is %s', (_, value) => {
    show(
      paragraph(
        link({ linkType: 'internal', doc: { relationTo: 'conditions', value } }, 'dystonia'),
      ),
    )
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
    expect(screen.getByText('dystonia')).toBeInTheDocument()
  })

  it('renders blocks with their components', () => {
    show(
      block({
        blockType: 'careCard',
        urgency: 'emergency',
        heading: 'Call 911 if:',
        items: [{ text: 'you have trouble breathing' }],
      }),
      block({
        blockType: 'callToAction',
        heading: 'Talk to us',
        link: { kind: 'phone', label: 'Call us' },
      }),
      block({
        blockType: 'dataTable',
        caption: 'Benefits and risks',
        headers: [{ text: 'Condition' }, { text: 'Risks' }],
        rows: [{ cells: [{ text: 'Migraine' }, { text: 'Neck pain' }] }],
      }),
    )
    expect(screen.getByRole('heading', { name: 'Emergency: Call 911 if:' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Call us' })).toHaveAttribute('href', 'tel:5555550142')
    expect(screen.getByRole('rowheader', { name: 'Migraine' })).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Benefits and risks' })).toHaveAttribute(
      'tabindex',
      '0',
    )
  })

  it('leaves out blocks whose document is gone, and blocks that nobody knows', () => {
    const { container } = show(
      block({ blockType: 'figure', image: 'a-media-id' }),
      block({ blockType: 'safetyInformation', drugProduct: null }),
      block({ blockType: 'faqList', faqs: ['a-faq-id'] }),
      block({ blockType: 'video', video: null, title: 'Film' }),
      block({ blockType: 'carousel' }),
    )
    expect(container).toBeEmptyDOMElement()
  })

  it('leads from a number in the text to the source', () => {
    show(
      paragraph(
        node('inlineBlock', { fields: { blockType: 'referenceMarker', number: 3, id: '1' } }),
      ),
    )
    expect(screen.getByRole('link', { name: 'Reference 3' })).toHaveAttribute(
      'href',
      '#reference-3',
    )
  })
})

describe('RichTextChapters', () => {
  const heading = (tag: string, words: string) => node('heading', { tag, children: [text(words)] })

  it('has the text of each heading of the second level in a box, in the order of the text', () => {
    const children = [
      paragraph(text('Before.')),
      heading('h2', 'Risks'),
      paragraph(text('It stings.')),
      heading('h3', 'Rare ones'),
      heading('h2', 'Risks'),
    ]
    const value = { root: { type: 'root', version: 1, children } }
    const { container } = render(<RichTextChapters value={value} context={context} />)
    const boxes = [...container.children].map((box) => [box.className, box.textContent])
    expect(boxes).toEqual([
      ['prose', 'Before.'],
      ['prose', 'RisksIt stings.Rare ones'],
      ['prose', 'Risks'],
    ])
    const anchors = screen.getAllByRole('heading', { level: 2 }).map(({ id }) => id)
    expect(anchors).toEqual(['risks', 'risks-2'])
  })

  it('is nothing where a draft has no text', () => {
    const { container } = render(<RichTextChapters value={null} context={context} />)
    expect(container).toBeEmptyDOMElement()
  })
})
