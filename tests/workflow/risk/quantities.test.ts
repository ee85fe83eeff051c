import { readItems } from '@/workflow/risk/items'
import { withQuantities } from '@/workflow/risk/quantities'
import { readTokens } from '@/workflow/risk/tokens'

/** The quantities of a text, each as its key. */
const quantitiesIn = (text: string) =>
  withQuantities(readItems(readTokens(text)))
    .filter(({ quantity }) => quantity)
    .map(({ id }) => id.trim().replace(/ +/g, ' '))

describe('a quantity', () => {
  it.each([
    ['5 mg', '5mg', 'five milligrams', '5 milligrams', '5.0 mg'],
    ['1000 people', '1,000 people', 'a thousand people', 'one thousand patients'],
    ['150 units', 'one hundred and fifty units', '150 U'],
    ['2 to 3 weeks', '2-3 weeks', '2–3 weeks', 'between two and three weeks', '2 - 3 weeks'],
    ['two days', '48 hours', '2 days'],
    ['a year', '12 months', 'one year'],
    ['half a tablet', '½ tablet', '0.5 tablets', '.5 tablet', '1/2 tablet'],
    ['1.5 tablets', 'one and a half tablets', '1 ½ tablets'],
    ['daily', 'every day', 'once a day', 'per day', 'every 24 hours', 'once daily'],
    ['twice a day', 'two times a day', '2 times daily', 'twice daily'],
    ['every other week', 'every 2 weeks', 'every second week', 'every 14 days'],
    ['at least 15 days', '15 or more days', '15 days or more', 'no less than 15 days'],
    ['at most 4 g', 'up to 4 g', 'no more than 4 g', 'do not take more than 4 g'],
    ['8 a.m.', '8:00 AM', '8 am'],
    ['10%', '10 percent', 'ten per cent'],
    ['555-010-0142', '(555) 010-0142', '555.010.0142'],
    ['a couple of hours', 'two hours', '120 minutes'],
    ['21 patients', 'twenty-one patients'],
    ['15 headache days a month', 'fifteen days per month'],
  ])('is the same in %j and its other wordings', (text, ...wordings) => {
    expect(quantitiesIn(text)).not.toEqual([])
    for (const wording of wordings) expect(quantitiesIn(wording)).toEqual(quantitiesIn(text))
  })

  it.each([
    ['5 mg', '5 mcg'],
    ['0.5 mg', '5 mg'],
    ['2 to 3 weeks', '2 to 4 weeks'],
    ['every 12 weeks', 'for 12 weeks'],
    ['twice a day', 'twice a week'],
    ['a day', 'a week'],
    ['more than 3 days', 'less than 3 days'],
    ['38 °C', '38 °F'],
    ['8 a.m.', '8 p.m.'],
    ['1 month', '4 weeks'],
  ])('is another one in %j and %j', (text, other) => {
    expect(quantitiesIn(text)).not.toEqual(quantitiesIn(other))
  })

  it.each([
    'No one has to wait.',
    'It is one of the most common kinds of pain.',
    'Once the pain stops, call us.',
    'The second visit is shorter.',
    'At once.',
  ])('is not in %j', (text) => {
    expect(quantitiesIn(text)).toEqual([])
  })

  it('is no number of an entry of a list', () => {
    expect(quantitiesIn('1. Rest\n2. Drink water\n3) Call us')).toEqual([])
  })
})
