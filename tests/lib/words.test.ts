import { LANGUAGES } from '@/lib/languages'
import { wordsIn } from '@/lib/words'

describe('words', () => {
  it.each(LANGUAGES)('are complete in %s', (language) => {
    const words = wordsIn(language)
    expect(Object.keys(words).sort()).toEqual(Object.keys(wordsIn('en')).sort())
    expect(Object.values(words).every((word) => word.trim() !== '')).toBe(true)
  })
})
