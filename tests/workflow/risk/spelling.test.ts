import { areLookAlikes, settleSpelling } from '@/workflow/risk/spelling'
import { readTokens } from '@/workflow/risk/tokens'

const settled = (before: string, after: string) => {
  const { lookAlikes, ...texts } = settleSpelling(readTokens(before), readTokens(after))
  const words = (tokens: { word: string }[]) => tokens.map(({ word }) => word).join(' ')
  return { before: words(texts.before), after: words(texts.after), lookAlikes }
}

describe('a misspelled word', () => {
  it.each([
    ['a headahce', 'a headache'],
    ['call immediatly', 'call immediately'],
    ['do not sotp', 'do not stop'],
    ['you may recieve it', 'you may receive it'],
    ['a hemorage', 'a hemorrhage'],
    ['bronhcitis', 'bronchitis'],
  ])('is the right one: %s, %s', (wrong, right) => {
    expect(settled(wrong, right)).toEqual({ before: right, after: right, lookAlikes: [] })
    // A slip that came in is the word that was there, where that is known.
    expect(settled(right, wrong).before).toBe(settled(right, wrong).after)
  })

  it.each([
    ['in a week', 'if weak'],
    ['your house', 'your hours'],
    ['take ibuprofin', 'take ibuprofen'],
    ['an infection', 'infectious'],
    ['take it', 'rest now'],
  ])('is not seen in two words: %s, %s', (before, after) => {
    expect(settled(before, after)).toMatchObject({ before, after })
  })

  it('is none where words only changed places', () => {
    const [before, after] = ['reactive or reaction', 'reaction or reactive']
    expect(settled(before, after)).toMatchObject({ before, after, lookAlikes: [] })
  })
})

describe('words that look alike', () => {
  it.each([
    ['dysphagia', 'dysphasia'],
    ['hypotension', 'hypertension'],
    ['intramuscular', 'intravascular'],
    ['typical', 'untypical'],
    ['affect', 'effect'],
    ['bradycardia', 'tachycardia'],
    ['prescribe', 'proscribe'],
    ['inpatient', 'outpatient'],
    ['colectomy', 'colotomy'],
  ])('are %s and %s', (a, b) => {
    expect(areLookAlikes(a, b)).toBe(true)
    expect(areLookAlikes(b, a)).toBe(true)
  })

  it.each([
    ['injection', 'injections'],
    ['headach', 'headache'],
    ['doctor', 'physician'],
    ['neuralgia', 'neuralgya'],
  ])('are not %s and %s', (a, b) => {
    expect(areLookAlikes(a, b)).toBe(false)
  })
})
