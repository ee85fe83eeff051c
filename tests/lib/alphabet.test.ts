import { byLetter, letterOf } from '@/lib/alphabet'

describe('alphabet', () => {
  it('files a name under its letter without the accent', () => {
    expect(letterOf('Árbol')).toBe('A')
    expect(letterOf('migraine')).toBe('M')
    expect(letterOf('22q11')).toBe('#')
    expect(letterOf('')).toBe('#')
  })

  it('has every letter, in order, and the entries of each in order', () => {
    const letters = byLetter(
      [{ name: 'Neck pain' }, { name: 'Émigré' }, { name: 'Ear ache' }],
      'en',
    )
    expect(letters).toHaveLength(26)
    expect(letters[4]).toEqual({ letter: 'E', entries: [{ name: 'Ear ache' }, { name: 'Émigré' }] })
    expect(letters[13]?.entries).toEqual([{ name: 'Neck pain' }])
  })

  it('adds a place for names that begin with no letter only where it is needed', () => {
    expect(byLetter([{ name: '5th nerve pain' }], 'en').at(-1)?.letter).toBe('#')
  })
})
