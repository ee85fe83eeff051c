import { changedFields } from '@/workflow/changedFields'

const fields = [
  { name: 'title' },
  { name: 'keyPoints', label: 'Key points' },
  { name: 'author' },
  { name: 'updatedAt' },
  { name: 'password' },
]

const changed = (before: object, after: object) => changedFields(fields, { before, after })

test('the fields that differ are named, and no value of theirs', () => {
  expect(changed({ title: 'A' }, { title: 'B', keyPoints: [{ text: 'C' }] })).toEqual([
    ...['title', 'Key points'],
  ])
})

test('what two reads of one value may differ in is no change', () => {
  const before = { title: '', keyPoints: [{ id: '1', text: 'A', note: null }], author: 'x' }
  const author = { id: 'x', updatedAt: '2026-05-03T12:00:00.000Z', name: 'Sam' }
  expect(changed(before, { keyPoints: [{ text: 'A', id: '2' }], author })).toEqual([])
})

test('secrets and what every save changes are left out', () => {
  expect(changed({ password: 'a', updatedAt: '1' }, { password: 'b', updatedAt: '2' })).toEqual([])
})
