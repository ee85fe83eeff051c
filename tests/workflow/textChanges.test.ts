import { CLINICAL_FIELDS } from '@/collections/clinicalFields'
import { clinicalPassages } from '@/workflow/clinicalText'
import { textChanges } from '@/workflow/textChanges'
import { richText } from '../builders'

const fields = CLINICAL_FIELDS.articles
const passages = (document: object) => clinicalPassages({ fields, document })

const article = {
  title: 'Living with migraine',
  summary: 'What helps on a bad day.',
  body: richText('Rest in a dark room.', 'Do not take it for more than 10 days.', 'Call us.'),
}

const changesTo = (changes: object) =>
  textChanges({ before: passages(article), after: passages({ ...article, ...changes }) })

test('a text that is the same has no changes', () => {
  expect(changesTo({})).toEqual([])
})

const kindsOf = (text: string) =>
  changesTo({ body: richText('Rest in a dark room.', text, 'Call us.') }).flatMap(({ risks }) =>
    risks.map(({ kind }) => kind),
  )

test('a changed number and a "not" that is gone are risks', () => {
  expect(kindsOf('Do not take it for more than 14 days.')).toEqual(['number'])
  expect(kindsOf('Do take it for more than 10 days.')).not.toEqual([])
  expect(kindsOf('Do take it for more than 14 days.')).not.toEqual([])
})

test('a change is shown in its field, word by word', () => {
  const body = richText('Rest in a dark room.', 'Do take it for more than 10 days.', 'Call us.')
  const [change, ...others] = changesTo({ body })
  expect(others).toEqual([])
  expect(change?.field).toBe('Body')
  expect(change?.passages.map(({ segments }) => segments.map(({ kind }) => kind))).toEqual([
    ['same', 'removed', 'same'],
  ])
})

test('a paragraph that only moved is shown, and no risk', () => {
  const body = richText('Do not take it for more than 10 days.', 'Rest in a dark room.', 'Call us.')
  const [change] = changesTo({ body })
  expect(change?.passages.length).toBeGreaterThan(0)
  expect(change?.risks).toEqual([])
})

test('a warning that is gone is a risk', () => {
  const [change] = changesTo({ body: richText('Rest in a dark room.', 'Call us.') })
  expect(change?.risks).not.toEqual([])
})

test('a spelling that was mended is shown, and no risk', () => {
  const [change] = changesTo({ summary: 'What helps on bad days.' })
  expect([change?.field, change?.risks]).toEqual(['Summary', []])
})
