import { hasContent, headingsOf, plainText, textBeforeBlocks } from '@/lib/richText'

const node = (type: string, rest: object = {}) => ({ type, version: 1, ...rest })
const text = (words: string) => node('text', { text: words })
const rich = (...children: ReturnType<typeof node>[]) => ({
  root: { type: 'root', version: 1, children },
})

describe('rich text', () => {
  it('reads as one line', () => {
    const value = rich(
      node('paragraph', { children: [text('Call us'), node('linebreak'), text('today.')] }),
      node('list', {
        children: [
          node('listitem', { children: [text('One')] }),
          node('listitem', { children: [text('two')] }),
        ],
      }),
    )
    expect(plainText(value)).toBe('Call us today. One two')
    expect(plainText(null)).toBe('')
  })

  it('reads up to the first block, where it is cut', () => {
    const first = node('paragraph', { children: [text('It stings.')] })
    const last = node('paragraph', { children: [text('It passes.')] })
    expect(textBeforeBlocks(rich(first, last))).toBe('It stings. It passes.')
    expect(textBeforeBlocks(rich(first, node('block', { fields: {} }), last))).toBe('It stings.')
    expect(textBeforeBlocks(undefined)).toBe('')
  })

  it('is empty where it holds no text and no block', () => {
    expect(hasContent(rich(node('paragraph', { children: [] })))).toBe(false)
    expect(hasContent(rich(node('paragraph', { children: [text('  ')] })))).toBe(false)
    expect(hasContent(rich(node('block', { fields: {} })))).toBe(true)
    expect(hasContent(undefined)).toBe(false)
  })

  it('gives every heading of the second level an anchor of its own', () => {
    const heading = (tag: string, words: string) =>
      node('heading', { tag, children: [text(words)] })
    const value = rich(
      heading('h2', 'Risks'),
      heading('h3', 'Rare risks'),
      heading('h2', 'Risks'),
      heading('h2', '疼痛'),
    )
    expect(headingsOf(value)).toEqual([
      { id: 'risks', text: 'Risks' },
      { id: 'risks-2', text: 'Risks' },
      { id: 'section', text: '疼痛' },
    ])
  })
})
