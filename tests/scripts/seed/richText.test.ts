import { bold, h2, ol, outside, p, ref, richText, to, ul } from '../../../scripts/seed/richText'

test('makes one text of strings that follow each other', () => {
  expect(p('One ', 'two', bold('three'), 'four')).toMatchObject({
    type: 'paragraph',
    children: [
      { type: 'text', text: 'One two', format: 0 },
      { type: 'text', text: 'three', format: 1 },
      { type: 'text', text: 'four', format: 0 },
    ],
  })
})

test('makes lists whose items count from 1', () => {
  expect(ul('a', ['b', bold('c')])).toMatchObject({
    tag: 'ul',
    listType: 'bullet',
    children: [
      { type: 'listitem', value: 1, children: [{ text: 'a' }] },
      { type: 'listitem', value: 2, children: [{ text: 'b' }, { text: 'c' }] },
    ],
  })
  expect(ol('a')).toMatchObject({ tag: 'ol', listType: 'number' })
})

test('links to documents by relation and to other sites by address', () => {
  expect(to('pages', 'about')('About us')).toMatchObject({
    fields: { linkType: 'internal', doc: { relationTo: 'pages' } },
    children: [{ text: 'About us' }],
  })
  expect(outside('https://example.org/')('A site')).toMatchObject({
    fields: { linkType: 'custom', url: 'https://example.org/' },
  })
})

test('makes a document with headings and reference markers', () => {
  expect(richText(h2('Heading'), p('Text', ref(2)))).toMatchObject({
    root: {
      type: 'root',
      children: [
        { type: 'heading', tag: 'h2' },
        {
          type: 'paragraph',
          children: [
            { type: 'text' },
            { type: 'inlineBlock', fields: { blockType: 'referenceMarker', number: 2 } },
          ],
        },
      ],
    },
  })
})
