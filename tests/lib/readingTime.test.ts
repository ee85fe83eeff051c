import { readingMinutes } from '@/lib/readingTime'
import { blockNode, paragraph, richText, richTextOf } from '../builders'

const words = (count: number) => Array.from({ length: count }, () => 'pain').join(' ')

describe('readingMinutes', () => {
  it('is a minute for a short text, and for none', () => {
    expect(readingMinutes(richText('Keep a headache diary.'))).toBe(1)
    expect(readingMinutes(null)).toBe(1)
    expect(readingMinutes(richText())).toBe(1)
  })

  it('counts 238 words a minute, to the nearest minute', () => {
    expect(readingMinutes(richText(words(238 * 3)))).toBe(3)
    expect(readingMinutes(richText(words(238), words(118)))).toBe(1)
    expect(readingMinutes(richText(words(238), words(119)))).toBe(2)
  })

  it('counts what stands in blocks, however deep', () => {
    const items = Array.from({ length: 238 }, () => ({ text: 'two words' }))
    const card = blockNode('careCard', { heading: words(238), urgency: 'emergency', items })
    expect(readingMinutes(richTextOf(card))).toBe(3)
  })

  it('counts no names of fields, no ids and no addresses', () => {
    const link = paragraph({
      type: 'link',
      version: 3,
      url: words(2380),
      fields: { url: words(238) },
    })
    expect(readingMinutes(richTextOf(link))).toBe(1)
  })
})
