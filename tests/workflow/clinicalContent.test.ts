import type { FlattenedField } from 'payload'
import { linkFields } from '../../fields/link'
import { clinicalContent, DATES, LINK_TARGETS, TICKED } from '../../workflow/clinicalContent'
import { listOf, node, richTextTree, textNode } from './lexicalNodes'
import { signedFields } from './places'

const said = (value: unknown) =>
  clinicalContent({ fields: ['field'], document: { field: value } }).map(
    ({ path, text }) => `${path.replace(/^field\.?/, '')}: ${text}`,
  )

const paragraph = (...children: object[]) => node('paragraph', { children })
const namesOf = (fields: FlattenedField[]) => [...new Set(fields.map(({ name }) => name))].sort()
const defaultOf = (field: FlattenedField): unknown => Reflect.get(field, 'defaultValue')

describe('what clinical content knows of the fields', () => {
  it('is of which kinds they are', () => {
    // A new kind of field: say in clinicalContent.ts what it says, then add it here.
    const kinds = new Set(signedFields.map(({ type }) => type))
    expect([...kinds].sort()).toEqual([
      ...['array', 'checkbox', 'date', 'group', 'number', 'relationship', 'richText', 'select'],
      ...['text', 'textarea', 'upload'],
    ])
  })

  it('is which of them are dates', () => {
    expect(namesOf(signedFields.filter(({ type }) => type === 'date'))).toEqual([...DATES].sort())
  })

  it('is which checkboxes are ticked from the beginning', () => {
    const boxes = signedFields.filter(({ type }) => type === 'checkbox')
    expect(namesOf(boxes.filter(defaultOf))).toEqual([...TICKED].sort())
  })

  it('is where each kind of link leads', () => {
    const kind = linkFields.find((field) => 'name' in field && field.name === 'kind')
    const options = kind?.type === 'select' ? kind.options : []
    const values = options.map((option) => (typeof option === 'string' ? option : option.value))
    expect(Object.keys(LINK_TARGETS).sort()).toEqual([...values].sort())
    const names = linkFields.flatMap((field) => ('name' in field ? [field.name] : []))
    const targets = Object.values(LINK_TARGETS).filter(Boolean)
    expect(['label', 'kind', ...targets].sort()).toEqual([...names].sort())
  })

  it('is that no other field has a value where nobody gave one', () => {
    // Payload answers the default where the database has nothing, as in a version that is older than the
    // field. A select field with a default needs a migration that writes it into what is stored.
    const given = signedFields.filter((field) => defaultOf(field) !== undefined)
    expect(namesOf(given)).toEqual(['firstColumnIsHeader', 'kind', 'language', 'urgency'])
  })
})

describe('clinicalContent', () => {
  it.each([
    ['a text', ' Two  words ', [': Two words']],
    ['a number', 3, [': 3']],
    ['a list of texts', ['G43.709', '', 'G43.7'], ['0: G43.709', '1: G43.7']],
    [
      'rows',
      [{ id: 'a', text: 'One' }, { id: 'b' }, { text: 'Three' }],
      ['0.text: One', '2.text: Three'],
    ],
    ['a group', { title: 'Boxed', text: null }, ['title: Boxed']],
    ['an id', 'abc', [': abc']],
    ['a populated relation', { id: 'abc', title: 'Migraine', updatedAt: '2026' }, [': abc']],
    ['relations that are gone', ['abc', null, 'def'], ['0: abc', '1: def']],
    ['a relation to one of several', { relationTo: 'articles', value: 'abc' }, ['articles: abc']],
    ['the same, populated', { relationTo: 'articles', value: { id: 'abc' } }, ['articles: abc']],
    ['a relation to nothing', { relationTo: 'articles', value: null }, []],
    ['an id of the database driver', { toJSON: () => 'abc' }, [': abc']],
    [
      'the same in a relation',
      { relationTo: 'pages', value: { toJSON: () => 'abc' } },
      ['pages: abc'],
    ],
    ['columns of the database', { _order: 1, _uuid: 'x', text: 'One' }, ['text: One']],
    ['a date', { readOn: new Date('2026-05-03') }, ['readOn: 2026-05-03T00:00:00.000Z']],
    ['a day', { readOn: '2026-05-03' }, ['readOn: 2026-05-03T00:00:00.000Z']],
    ['a date in a text', { publishedOn: '2026-05-03' }, ['publishedOn: 2026-05-03']],
    ['a date that is none', { readOn: 'last week' }, ['readOn: last week']],
    ['a tick', { isNew: true }, ['isNew: yes']],
    ['no tick', { isNew: false }, []],
    ['a tick that is there from the beginning', { firstColumnIsHeader: true }, []],
    ['the same, taken away', { firstColumnIsHeader: false }, ['firstColumnIsHeader: no']],
  ])('reads %s', (_, value, expected) => expect(said(value)).toEqual(expected))

  it.each([null, undefined, '', ' \u00a0', [], [null], {}, { text: '' }, richTextTree([])])(
    'hears nothing in %j',
    (value) => expect(said(value)).toEqual([]),
  )

  it('reads of a link where its kind leads, and no target of another kind', () => {
    const link = { label: 'Call us', kind: 'phone', url: 'https://a.org/', list: 'faqs' }
    expect(said(link)).toEqual(['label: Call us', 'kind: phone'])
    expect(said({ ...link, kind: 'external' })).toContain('url: https://a.org/')
  })

  it('numbers what stands in a rich text, without what is empty', () => {
    const empty = paragraph(textNode(' '))
    const text = [
      empty,
      paragraph(textNode('One')),
      empty,
      node('heading', { tag: 'h2', children: [textNode('Two')] }),
    ]
    expect(said(richTextTree(text))).toEqual(['0.p: One', '1.h2: Two'])
  })

  it('keeps the number of an entry after an empty one', () => {
    const list = listOf('ol', [[textNode('One')], [], [textNode('Three')], []])
    expect(said(richTextTree([list]))).toEqual(['0.ol.0: One', '0.ol.2: Three'])
  })

  it('reads lists inside lists, in an entry of their own or beside words', () => {
    const inner = listOf('ul', [[textNode('Deep')]])
    expect(said(richTextTree([listOf('ol', [[textNode('One'), inner], [inner]])]))).toEqual([
      '0.ol.0: One',
      '0.ol.0.1.ul.0: Deep',
      '0.ol.1.0.ul.0: Deep',
    ])
  })

  it('names the kind of a block with each of its fields, and alone where it is empty', () => {
    const block = (fields: object) =>
      node('block', { fields: { id: 'x', blockName: 'y', ...fields } })
    const card = { blockType: 'careCard', items: [{ text: 'Fever' }], urgency: 'urgent' }
    expect(said(richTextTree([block(card), block({ blockType: 'figure' })]))).toEqual([
      '0.careCard.urgency: urgent',
      '0.careCard.items.0.text: Fever',
      '1.figure: ',
    ])
  })

  it('says of a block what Payload answers where it was stored without a choice', () => {
    const bare = [
      { blockType: 'careCard' },
      { blockType: 'callToAction' },
      { blockType: 'dataTable' },
    ]
    const blocks = bare.map((fields) => node('block', { fields }))
    expect(said(richTextTree(blocks))).toEqual([
      '0.careCard.urgency: non-urgent',
      '1.callToAction.link.kind: document',
      '2.dataTable: ',
    ])
  })

  it('leaves nothing out of a node that no editor here makes', () => {
    const other = node('upload', { relationTo: 'media', value: 'abc', fields: { alt: 'A jaw' } })
    expect(said(richTextTree([other]))).toEqual([
      '0.upload: ',
      '0.upload.fields.alt: A jaw',
      '0.upload.relationTo: media',
      '0.upload.value: abc',
    ])
  })
})
