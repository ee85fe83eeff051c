import { stem } from '@/workflow/risk/stem'

describe('the stem of a word', () => {
  it.each([
    ['injection', 'injections'],
    ['take', 'taking', 'taken', 'took', 'takes'],
    ['stop', 'stops', 'stopped', 'stopping'],
    ['allergy', 'allergies'],
    ['swell', 'swelling', 'swollen', 'swells'],
    ['rash', 'rashes'],
    ['worry', 'worried', 'worries'],
    ['breathe', 'breathing', 'breath'],
  ])('is shared by the forms of %s', (word, ...forms) => {
    expect(new Set(forms.map(stem))).toEqual(new Set([stem(word)]))
  })

  it.each([
    ['not', 'note'],
    ['even', 'evening'],
    ['hives', 'HIV'.toLowerCase()],
    ['sit', 'site'],
    ['quit', 'quite'],
    ['nurse', 'nursing'],
    ['bleed', 'ble'],
  ])('tells %s from %s', (word, other) => {
    expect(stem(word)).not.toBe(stem(other))
  })
})
