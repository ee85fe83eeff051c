import { type Body, richText } from '../builders'
import { expectClearNo, wrongDataFor } from '../setup/clearNo'
import { type Desk, openDesk } from '../setup/desk'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

const { countsOf, tryEverywhere } = wrongDataFor(() => desk)

const deep = (levels: number) => {
  let node: Body = { type: 'text', version: 1, text: 'deep' }
  for (let level = 0; level < levels; level += 1) {
    node = { type: 'paragraph', version: 1, children: [node] }
  }
  return { root: { type: 'root', version: 1, children: [node] } }
}

const unknownNode = { type: 'iframe', version: 1, children: [] }
const unknownBlock = {
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 'a', blockType: 'marquee', text: 'Hello' },
}
const rootOf = (...children: unknown[]) => ({ root: { ...richText('').root, children } })

const WRONG_RICH_TEXTS: [string, unknown][] = [
  ['a text', 'Hello'],
  ['a number', 5],
  ['a truth value', true],
  ['a list', [{ type: 'paragraph' }]],
  ['an empty object', {}],
  ['an empty root', { root: {} }],
  ['a root that is a text', { root: 'Hello' }],
  ['children that are no list', { root: { type: 'root', version: 1, children: 'Hello' } }],
  ['a child that is nothing', rootOf(null)],
  ['a child that is a text', rootOf('Hello')],
  ['a child without a type', rootOf({ version: 1, children: [] })],
  ['a text node without a text', rootOf({ type: 'text', version: 1 })],
  ['an unknown node', rootOf(unknownNode)],
  [
    'an unknown node inside another',
    rootOf({ type: 'paragraph', version: 1, children: [unknownNode] }),
  ],
  ['a block of an unknown kind', rootOf(unknownBlock)],
  ['a block without fields', rootOf({ type: 'block', version: 2 })],
  ['a link without fields', rootOf({ type: 'link', version: 3, children: [] })],
  ['2,000 levels', deep(2_000)],
]

describe('a rich text that no editor wrote', () => {
  it.each(WRONG_RICH_TEXTS)('is refused: %s', async (_, body) => {
    await tryEverywhere('articles', { body })
  })

  it.each([
    ['conditions', 'symptoms'],
    ['treatments', 'risks'],
    ['treatment-faqs', 'answer'],
    ['drug-products', 'safetyInformation'],
    ['clinicians', 'biography'],
  ] as const)('is refused in every collection: %s', async (collection, field) => {
    for (const value of ['Hello', { root: {} }, rootOf(unknownNode), rootOf(unknownBlock)]) {
      await tryEverywhere(collection, { [field]: value })
    }
  })

  it('is refused inside a block of a page', async () => {
    for (const text of ['Hello', { root: {} }, rootOf(unknownNode), deep(2_000)]) {
      await tryEverywhere('pages', { layout: [{ blockType: 'prose', text }] })
    }
  })

  const publish = (id: string) =>
    desk.as('admin')('PATCH', `/articles/${id}`, { data: { _status: 'published' } })

  it('is not published with a block that lacks what it must hold', async () => {
    const card = { id: 'a', blockType: 'careCard', urgency: 'urgent', heading: '', items: [] }
    const node = { type: 'block', version: 2, format: '', fields: card }
    const id = await desk.make('articles', { body: rootOf(node) }, { status: 'draft' })
    const before = await countsOf('articles')
    expectClearNo(await publish(id))
    expect(await countsOf('articles')).toEqual(before)
  })

  it('is not published with a link that leads nowhere or runs a script', async () => {
    const linked = (fields: Body) =>
      rootOf({
        type: 'paragraph',
        version: 1,
        children: [{ type: 'link', version: 3, id: 'a', children: [], fields }],
      })
    for (const fields of [
      { linkType: 'custom', url: 'javascript:alert(1)' },
      { linkType: 'custom', url: '/articles/typed-by-hand' },
      { linkType: 'custom', url: '' },
      { linkType: 'internal', doc: null },
    ]) {
      const id = await desk.make('articles', { body: linked(fields) }, { status: 'draft' })
      expectClearNo(await publish(id), fields)
    }
  })
})
