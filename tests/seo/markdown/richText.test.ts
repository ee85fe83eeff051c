import { htmlOf, markdownOf } from '@/lib/markdown'
import { feedContent } from '@/seo/markdown/feedContent'
import { textContext } from '@/seo/markdown/richText'

const SITE = 'http://localhost:3000'
const context = { language: 'en', phone: '(555) 555-0142', timeZone: 'America/Chicago' } as const

const node = (type: string, rest: object = {}) => ({ type, version: 1, ...rest })
const text = (words: string, format = 0) => node('text', { text: words, format })
const paragraph = (...children: object[]) => node('paragraph', { children })
const entry = (...children: object[]) => node('listitem', { children })
const link = (fields: object, words: string) => node('link', { fields, children: [text(words)] })
const block = (blockType: string, fields: object) =>
  node('block', { fields: { id: '1', blockName: '', blockType, ...fields } })

type Nodes = ReturnType<typeof node>[]

const value = (children: Nodes) => ({ root: { type: 'root', version: 1, children } })
const blocksOf = (children: Nodes) => textContext(context).richText(value(children))

/** The lines of a text as Markdown, without the empty ones. */
const lines = (...children: Nodes) => markdownOf(blocksOf(children)).split('\n').filter(Boolean)

const published = { slug: 'dystonia', language: 'en', title: 'Dystonia' }

describe('a rich text', () => {
  it('keeps its headings, marks, lists and numbers of sources', () => {
    const marker = node('inlineBlock', { fields: { blockType: 'referenceMarker', number: 3 } })
    const inner = node('list', { tag: 'ul', children: [entry(text('light'))] })
    const written = lines(
      node('heading', { tag: 'h2', children: [text('What it is')] }),
      paragraph(text('It lasts '), text('12 weeks', 1), text(' or '), text('longer', 2), marker),
      node('list', { tag: 'ol', children: [entry(text('Rest')), entry(text('Drink'))] }),
      node('list', { tag: 'ul', children: [entry(text('nausea')), entry(inner)] }),
    )
    expect(written).toEqual([
      '## What it is',
      'It lasts **12 weeks** or *longer*\\[3]',
      '1. Rest',
      '2. Drink',
      '- nausea',
      '- - light',
    ])
  })

  it('leads to full addresses, and nowhere where the page is not there', () => {
    const internal = (target: unknown) => ({
      linkType: 'internal',
      doc: { relationTo: 'conditions', value: target },
    })
    const custom = (url: string) => ({ linkType: 'custom', url })
    expect(lines(paragraph(link(internal(published), 'dystonia')))).toEqual([
      `[dystonia](${SITE}/conditions/dystonia)`,
    ])
    expect(lines(paragraph(link(internal('an-id'), 'dystonia')))).toEqual(['dystonia'])
    expect(lines(paragraph(link(custom('javascript:alert(1)'), 'click')))).toEqual(['click'])
    expect(lines(paragraph(link(custom('https://medlineplus.gov/'), 'more')))).toEqual([
      '[more](https://medlineplus.gov/)',
    ])
  })

  it('leaves out what is empty, gone or unknown', () => {
    const written = lines(
      paragraph(),
      node('carousel', { children: [text('Nobody knows this.')] }),
      block('carousel', {}),
      block('figure', { image: 'an-id' }),
      block('video', { video: null, title: 'Film' }),
      block('faqList', { heading: 'Questions', faqs: ['an-id'] }),
      block('safetyInformation', { drugProduct: 'an-id' }),
    )
    expect(written).toEqual([])
  })
})

describe('a block', () => {
  it('says its urgency in words', () => {
    const card = { urgency: 'emergency', heading: 'Call 911 if:', advice: 'Do not drive.' }
    expect(lines(block('careCard', { ...card, items: [{ text: 'you faint' }] }))).toEqual([
      '### Emergency: Call 911 if:',
      '- you faint',
      'Do not drive.',
    ])
  })

  it('is a table where it is one', () => {
    const table = {
      caption: 'Benefits and risks',
      headers: [{ text: 'Condition' }, { text: 'Risks' }],
      rows: [{ cells: [{ text: 'Migraine' }, { text: 'Neck | pain' }] }, { cells: [{}, {}] }],
    }
    expect(lines(block('dataTable', table))).toEqual([
      '**Benefits and risks**',
      '| Condition | Risks |',
      '| - | - |',
      '| Migraine | Neck \\| pain |',
      '| | |',
    ])
  })

  it('names what to do and what not, and key points', () => {
    const lists = { dos: [{ text: 'bring a list' }], donts: [{ text: 'do not come if ill' }] }
    expect(lines(block('doDontList', lists))).toEqual([
      '### Do',
      '- bring a list',
      '### Don’t',
      '- do not come if ill',
    ])
    expect(lines(block('keyPoints', { points: [{ text: 'It is common.' }] }))).toEqual([
      '## Key points',
      '- It is common.',
    ])
  })

  it('names the medicine, its maker, its boxed warning and its label', () => {
    const drugProduct = {
      brandName: 'Botox',
      establishedName: 'onabotulinumtoxinA',
      maker: 'AbbVie',
      prescribingInformation: 'https://dailymed.nlm.nih.gov/',
      versionDate: '2023-11-01T12:00:00.000Z',
      boxedWarning: { title: 'Distant spread', text: 'It may spread.' },
      safetyInformation: value([paragraph(text('Call 911.'))]),
    }
    expect(lines(block('safetyInformation', { drugProduct }))).toEqual([
      '### Safety information: Botox (onabotulinumtoxinA)',
      'Made by AbbVie',
      '> **Boxed warning:** Distant spread',
      '>',
      '> It may spread.',
      'Call 911.',
      expect.stringMatching(
        /^\[Prescribing information: Botox .+\]\(https.+\) \(Label of November 1, 2023\)$/,
      ),
    ])
  })

  it('shows pictures and questions, and leads where a page does', () => {
    const image = { url: '/a.png', width: 9, height: 9, alt: 'A jaw', credit: 'NIH' }
    const faq = { question: 'Does it hurt?', shortAnswer: 'A little.', answer: null }
    const call = { heading: 'Talk to us', link: { kind: 'phone', label: 'Call us' } }
    const written = lines(
      block('figure', { image, caption: 'The jaw joint' }),
      block('faqList', { heading: 'Questions', faqs: [faq] }),
      block('callToAction', call),
      block('callout', { heading: 'Note', text: 'Rest.' }),
      block('prose', { text: value([paragraph(text('Prose.'))]) }),
    )
    expect(written).toEqual([
      `![A jaw](${SITE}/a.png)`,
      'The jaw joint (NIH)',
      '## Questions',
      '### Does it hurt?',
      'A little.',
      '**Talk to us**',
      '[Call us](tel:5555550142)',
      '> **Note**',
      '>',
      '> Rest.',
      'Prose.',
    ])
  })
})

it('a feed holds the same words as HTML', () => {
  const children = [
    paragraph(text('Call <911> & '), text('wait', 1)),
    block('callout', { text: 'Rest.' }),
  ]
  expect(feedContent(value(children), context)).toBe(htmlOf(blocksOf(children)))
  expect(feedContent(value(children), context).replace(/\n/g, '')).toBe(
    '<p>Call &#x3C;911> &#x26; <strong>wait</strong></p><blockquote><p>Rest.</p></blockquote>',
  )
  expect(feedContent(null, context)).toBe('')
})
