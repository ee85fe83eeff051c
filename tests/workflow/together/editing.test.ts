import { editingIn } from '@/workflow/together/editing'

const tab = crypto.randomUUID()
const read = (data: object) => editingIn(data, { isAutosave: false })

test('a form says on which revision it was, and from which window', () => {
  expect(read({ title: 'A', revision: 0, editingTab: tab })).toEqual({
    base: 0,
    tab,
    isAutosave: false,
    isTakingDown: false,
  })
})

test.each([{}, { revision: null }, { revision: '3' }, { revision: 1.5 }])(
  'no revision is said by %j',
  (data) => {
    expect(read({ title: 'A', ...data }).base).toBeNull()
  },
)

test('what brings no text and does not publish takes a page down', () => {
  expect(read({ _status: 'draft' }).isTakingDown).toBe(true)
  expect(read({ deletedAt: '2026-05-03' }).isTakingDown).toBe(true)
  expect(read({ _status: 'published' }).isTakingDown).toBe(false)
  expect(read({ _status: 'draft', title: 'A' }).isTakingDown).toBe(false)
})
