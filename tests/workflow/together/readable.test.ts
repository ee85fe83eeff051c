import { readable } from '@/workflow/together/readable'
import { blockNode, richText, richTextOf } from '../../builders'

test('values are read as plain text', () => {
  expect([readable('A'), readable(4), readable(true), readable(false), readable(null)]).toEqual([
    ...['A', '4', 'Yes', 'No', ''],
  ])
})

test('rich text is a paragraph a line, with the words of its blocks', () => {
  expect(readable(richText('One.', 'Two.'))).toBe('One.\nTwo.')
  const block = blockNode('callout', { title: 'Note', text: richText('Call us.') })
  expect(readable(richTextOf(block))).toBe('Note\nCall us.')
})

test('rows are lines, without ids; another page is named as one', () => {
  const rows = [
    { id: crypto.randomUUID(), text: 'First' },
    { id: crypto.randomUUID(), text: 'Second' },
  ]
  expect(readable(rows)).toBe('First\nSecond')
  expect(readable('0123456789abcdef01234567')).toBe('Another page or file (01234567)')
})
