import { mentions } from '@/workflow/drugNames'

const names = ['Botox', 'onabotulinumtoxinA', 'Xeomin 100', '']

describe('mentions', () => {
  it.each([
    'Botox is approved for adults.',
    'It is approved (onabotulinumtoxinA).',
    'BOTOX® may help.',
    'Ask about “xeomin 100”.',
  ])('finds the name in “%s”', (text) => {
    expect(mentions(text, names)).toBe(true)
  })

  it.each(['Botoxes are no word.', 'Xeomin is another one; 100 people.', 'Stretch gently.', ''])(
    'finds none in “%s”',
    (text) => {
      expect(mentions(text, names)).toBe(false)
    },
  )
})
