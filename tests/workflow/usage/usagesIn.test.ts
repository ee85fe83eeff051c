import type { Field } from 'payload'
import { usagesIn } from '@/workflow/usage/usagesIn'
import { blockNode, linkTo, paragraph, richTextOf } from '../../builders'

const ID = '3f2b8a52-0000-4000-8000-000000000001'
const OTHER = '3f2b8a52-0000-4000-8000-000000000002'

const to = (name: string, rest: object = {}): Field => ({
  name,
  type: 'relationship',
  relationTo: 'conditions',
  ...rest,
})

const found = (fields: Field[], data: object) =>
  usagesIn(fields, data).map(({ path, collection, id }) => `${path} → ${collection} ${id}`)

describe('a use', () => {
  it.each<[string, Field[], object, string[]]>([
    ['is a relation', [to('a')], { a: ID }, [`a → conditions ${ID}`]],
    [
      'is each of several',
      [to('a', { hasMany: true })],
      { a: [ID, OTHER] },
      [`a → conditions ${ID}`, `a → conditions ${OTHER}`],
    ],
    [
      'is a relation to one of several collections',
      [to('a', { relationTo: ['pages', 'articles'] })],
      { a: { relationTo: 'pages', value: ID } },
      [`a → pages ${ID}`],
    ],
    [
      'is found though it is populated',
      [to('a')],
      { a: { id: ID, updatedAt: '2026-05-03', title: 'Migraine' } },
      [`a → conditions ${ID}`],
    ],
    [
      'stands in groups, rows, tabs and lists',
      [
        { name: 'group', type: 'group', fields: [to('a')] },
        { type: 'row', fields: [{ type: 'collapsible', label: 'More', fields: [to('b')] }] },
        {
          type: 'tabs',
          tabs: [
            { name: 'named', fields: [to('c')] },
            { label: 'Without a name', fields: [to('d')] },
          ],
        },
        { name: 'rows', type: 'array', fields: [to('e')] },
        { name: 'parts', type: 'blocks', blocks: [{ slug: 'part', fields: [to('f')] }] },
      ],
      {
        group: { a: ID },
        b: ID,
        named: { c: ID },
        d: ID,
        rows: [{ e: ID }, { e: OTHER }],
        parts: [{ blockType: 'part', f: ID }],
      },
      [
        `group.a → conditions ${ID}`,
        `b → conditions ${ID}`,
        `named.c → conditions ${ID}`,
        `d → conditions ${ID}`,
        `rows.e → conditions ${ID}`,
        `rows.e → conditions ${OTHER}`,
        `parts.part.f → conditions ${ID}`,
      ],
    ],
    [
      'stands in a text: links, blocks and what blocks hold',
      [{ name: 'body', type: 'richText' }],
      {
        body: richTextOf(
          paragraph(linkTo('conditions', ID)),
          blockNode('figure', { image: ID }),
          blockNode('callToAction', {
            link: { document: { relationTo: 'pages', value: ID } },
          }),
          { type: 'upload', version: 1, relationTo: 'media', value: OTHER },
        ),
      },
      [
        `body.link → conditions ${ID}`,
        `body.figure.image → media ${ID}`,
        `body.callToAction.link.document → pages ${ID}`,
        `body.upload → media ${OTHER}`,
      ],
    ],
    [
      'is told once for each field',
      [to('a', { hasMany: true })],
      { a: [ID, ID] },
      [`a → conditions ${ID}`],
    ],
  ])('%s', (_, fields, data, expected) => {
    expect(found(fields, data)).toEqual(expected)
  })

  it.each([
    {},
    { a: null, body: null },
    { a: '', body: 'text' },
    { a: 7, body: { root: null } },
    { a: { relationTo: 'pages' }, body: { root: { type: 'root', children: 'none' } } },
    { a: [null, {}], body: { root: { type: 'root', children: [{ type: 'link' }, null] } } },
  ])('is not made of %j', (data) => {
    expect(usagesIn([to('a'), { name: 'body', type: 'richText' }], data)).toEqual([])
  })

  it('is named in the words of the form', () => {
    const fields: Field[] = [{ name: 'body', label: 'Text', type: 'richText' }, to('mainCondition')]
    const data = { body: richTextOf(blockNode('figure', { image: ID })), mainCondition: ID }
    expect(usagesIn(fields, data).map(({ place }) => place)).toEqual([
      'Text, Figure, Image',
      'Main condition',
    ])
  })
})
