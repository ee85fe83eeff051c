import { threeWay, withMine } from '@/workflow/together/threeWay'

const fields = ['title', 'summary', 'body', 'author'].map((name) => ({ name, label: name }))

const base = { title: 'A', summary: 'S', body: [{ id: '1', text: 'x' }], author: 'p', revision: 3 }

const namesIn = (found: ReturnType<typeof threeWay>) =>
  Object.fromEntries(Object.entries(found).map(([side, list]) => [side, list.map((f) => f.name)]))

test('fields are told apart by who changed them', () => {
  const mine = { ...base, title: 'Mine', summary: 'Mine too' }
  const theirs = { ...base, title: 'Theirs', body: [{ text: 'y' }], revision: 5 }
  expect(namesIn(threeWay(fields, { base, mine, theirs }))).toEqual({
    onlyMine: ['summary'],
    onlyTheirs: ['body'],
    both: ['title'],
  })
})

test('a field that both changed alike is no matter, nor are ids and empty values', () => {
  const mine = { ...base, title: 'Same', body: [{ id: '9', text: 'x', note: null }], summary: '' }
  const theirs = { ...base, title: 'Same', summary: null }
  expect(namesIn(threeWay(fields, { base, mine, theirs }))).toEqual({
    onlyMine: [],
    onlyTheirs: [],
    both: [],
  })
})

test('a group without a value is alike to none', () => {
  const mine = { ...base, author: { title: null, picture: { id: '1' } } }
  const theirs = { ...base, author: undefined }
  const found = threeWay(fields, { base: theirs, mine, theirs })
  expect(found.onlyMine).toEqual([])
})

test('what is put together is theirs, with my fields and their revision', () => {
  const mine = { ...base, title: 'Mine', author: 'q' }
  const theirs = { ...base, title: 'Theirs', summary: 'New', revision: 5 }
  expect(withMine({ mine, theirs }, ['title'])).toEqual({
    ...theirs,
    title: 'Mine',
  })
  expect(withMine({ mine: {}, theirs }, ['title'])).toHaveProperty('title', undefined)
})
