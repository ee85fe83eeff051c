import type { RichTextNode } from '../../lib/richText'
import { canonicalLine } from '../../workflow/canonicalLine'
import { lineBreak, node, textNode } from './lexicalNodes'

const link = (url: string, ...children: RichTextNode[]) =>
  node('link', { fields: { linkType: 'custom', url }, children })

const bold = (text: string) => textNode(text, 1)

describe('canonicalLine', () => {
  it('joins what looks the same', () => {
    expect(canonicalLine([textNode('Take '), textNode('one'), textNode('')]).text).toBe('Take one')
    expect(canonicalLine([textNode('Me'), textNode('\u0301ni')]).text).toBe('Méni')
  })

  it('draws one space between two words, whoever holds it', () => {
    const lines = [
      [textNode('Do '), bold('not'), textNode(' stop')],
      [textNode('Do'), bold(' not '), textNode('stop')],
      [textNode(' Do'), bold(' '), textNode(' '), bold('not'), textNode('\u00a0stop ')],
    ]
    for (const line of lines) {
      expect(canonicalLine(line)).toEqual({
        text: 'Do not stop',
        spans: [{ name: 'bold', start: 3, end: 6 }],
        insets: [],
      })
    }
  })

  it('does not draw a space where there is none', () => {
    expect(canonicalLine([bold('on'), textNode('abotulinum')]).text).toBe('onabotulinum')
  })

  it('keeps a break within a line, without the spaces beside it', () => {
    expect(canonicalLine([textNode('One '), lineBreak, textNode(' two')]).text).toBe('One\ntwo')
    expect(canonicalLine([lineBreak, textNode('One'), lineBreak]).text).toBe('One')
    expect(canonicalLine([textNode('One'), lineBreak, lineBreak, textNode('two')]).text).toBe(
      'One\n\ntwo',
    )
  })

  it('has one span for two bold words, whatever the space between them', () => {
    const one = canonicalLine([bold('not now')])
    expect(canonicalLine([bold('not'), textNode(' '), bold('now')])).toEqual(one)
    expect(canonicalLine([bold('not'), textNode(' or '), bold('now')]).spans).toHaveLength(2)
  })

  it('tells bold from italic words and from both', () => {
    const spans = (format: number) =>
      canonicalLine([textNode('not', format)]).spans.map(({ name }) => name)
    expect([0, 1, 2, 3, 4].map(spans)).toEqual([
      [],
      ['bold'],
      ['italic'],
      ['bold', 'italic'],
      ['strikethrough'],
    ])
  })

  it('says where links lead, and tells neighbours apart', () => {
    const { text, spans } = canonicalLine([
      link('https://a.org/', textNode('one')),
      link('https://b.org/', textNode('two')),
    ])
    expect(text).toBe('onetwo')
    expect(spans).toEqual([
      { name: 'link', target: { path: 'to', text: 'https://a.org/' }, start: 0, end: 3 },
      { name: 'link', target: { path: 'to', text: 'https://b.org/' }, start: 3, end: 6 },
    ])
  })

  it('does not see a link without words', () => {
    expect(canonicalLine([textNode('one'), link('https://a.org/')]).spans).toEqual([])
  })

  it('names where a block stands in the line', () => {
    const block = { blockType: 'referenceMarker', number: 3 }
    const line = canonicalLine([textNode('Often.'), node('inlineBlock', { fields: block })])
    expect(line).toEqual({ text: 'Often.[3]', spans: [], insets: [{ start: 6, block }] })
  })
})
