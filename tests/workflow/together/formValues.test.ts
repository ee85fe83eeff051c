import { formValues } from '@/workflow/together/formValues'
import { threeWay } from '@/workflow/together/threeWay'

const state = {
  title: { value: 'Migraine', initialValue: 'Migraine' },
  dose: { value: 0, initialValue: 0 },
  references: { value: 0, initialValue: 0, rows: [] },
  'seo.keywords': { value: 0, initialValue: 0, rows: [] },
  faqs: { value: 1, initialValue: 1, rows: [{ id: 'a' }], disableFormData: true },
  'faqs.0.question': { value: 'How long?', initialValue: 'How long?' },
}

describe('the values of a form', () => {
  it('have the shape of the document, and an empty list is an empty list', () => {
    expect(formValues(state)).toEqual({
      ...{ title: 'Migraine', dose: 0, references: [] },
      seo: { keywords: [] },
      faqs: [{ question: 'How long?' }],
    })
  })

  it('say of no empty list that it was changed', () => {
    const stored = { title: 'Migraine', dose: 0, faqs: [{ id: 'a', question: 'How long?' }] }
    const fields = ['title', 'dose', 'references', 'seo', 'faqs'].map((name) => ({
      name,
      label: name,
    }))
    const mine = formValues(state)
    const none = { onlyMine: [], onlyTheirs: [], both: [] }
    expect(threeWay(fields, { base: stored, mine, theirs: stored })).toEqual(none)
  })
})
