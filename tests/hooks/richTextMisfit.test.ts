import { richTextMisfit } from '../../hooks/richTextMisfit'
import { blockNode, linkTo, paragraph, richText, richTextOf } from '../builders'

const nested = (levels: number) => {
  let node: Record<string, unknown> = paragraph()
  for (let level = 1; level < levels; level += 1) node = paragraph(node)
  return richTextOf(node)
}

describe('richTextMisfit', () => {
  it.each([
    ['paragraphs', richText('One.', 'Two.')],
    ['nothing but a root', richTextOf()],
    ['a link', richTextOf(linkTo('articles', 'id'))],
    ['a block', richTextOf(blockNode('careCard', {}))],
    ['deep lists', nested(50)],
  ])('has nothing to say of %s', (_, value) => expect(richTextMisfit(value)).toBeNull())

  it.each([
    ['a text', 'Hello'],
    ['nothing', null],
    ['a list', []],
    ['no root', {}],
    ['a root without children', { root: { type: 'root' } }],
    ['a root of another kind', { root: { type: 'iframe', children: [] } }],
    ['a child that is nothing', { root: { type: 'root', children: [null] } }],
    ['a script', richTextOf({ type: 'script', children: [] })],
    ['an upload', richTextOf({ type: 'upload', value: 'id' })],
    ['a text without words', richTextOf(paragraph({ type: 'text', text: 5 }))],
    ['a block without fields', richTextOf({ type: 'block' })],
    ['children that are no list', richTextOf({ type: 'paragraph', children: 'text' })],
    ['a text that is nested without end', nested(5_000)],
  ])('says in a sentence what is wrong with %s', (_, value) =>
    expect(richTextMisfit(value)).toMatch(/^[A-Z].+\.$/),
  )
})
