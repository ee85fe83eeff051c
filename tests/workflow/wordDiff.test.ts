import { type DiffSegment, wordDiff } from '@/workflow/wordDiff'
import fc from 'fast-check'

const textOf = (segments: DiffSegment[], kinds: DiffSegment['kind'][]) =>
  segments
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('')

/** As a reader sees it: `[-removed-]`, `{+added+}`. */
const marked = (before: string, after: string) =>
  wordDiff({ before, after })
    .map(({ kind, text }) => {
      if (kind === 'same') return text
      return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`
    })
    .join('')

describe('the difference of two texts', () => {
  it.each([
    ['Take 5 mg.', 'Take 50 mg.', 'Take [-5-]{+50+} mg.'],
    ['Take 0.5 mg.', 'Take 0.25 mg.', 'Take [-0.5-]{+0.25+} mg.'],
    ['Take 1,000 mg.', 'Take 10,000 mg.', 'Take [-1,000-]{+10,000+} mg.'],
    ['Don’t drive.', 'Do drive.', '[-Don’t-]{+Do+} drive.'],
    ['Rest at home.', 'Rest at home, please.', 'Rest at home{+, please+}.'],
    ['Rest, and do not drive.', 'Rest.', 'Rest[-, and do not drive-].'],
    ['', 'Call 911.', '{+Call 911.+}'],
    ['Call 911.', '', '[-Call 911.-]'],
    ['Call us.', 'Call us.', 'Call us.'],
    ['', '', ''],
  ])('from %j to %j is %j', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected)
  })

  it('joins words that changed side by side, within a line', () => {
    expect(marked('after two weeks', 'after six months')).toBe('after [-two weeks-]{+six months+}')
    expect(marked('two\nweeks', 'six\nmonths')).toBe('[-two-]{+six+}\n[-weeks-]{+months+}')
  })

  it('tells what was removed before what was added in its place', () => {
    const kinds = wordDiff({ before: 'a b c', after: 'x b y' }).map(({ kind }) => kind)
    expect(kinds).toEqual(['removed', 'added', 'same', 'removed', 'added'])
  })

  it('goes by sentences in a text that was written anew', () => {
    const words = (word: string) => Array.from({ length: 900 }, (_, at) => `${word}${at}`).join(' ')
    const segments = wordDiff({
      before: `${words('old')}. Do not drive. `,
      after: `${words('new')}. Do not drive. `,
    })
    expect(segments.map(({ kind }) => kind)).toEqual(['removed', 'added', 'same'])
    expect(segments.at(-1)?.text).toBe('Do not drive. ')
  })
})

describe('the segments of any two texts', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('do', 'not', 'take', '5', '0.5', 'mg', 'don’t', ' ', ' ', '\n', '.'))
      .map((parts) => parts.join('')),
  )

  it('make up both', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = wordDiff({ before, after })
        expect(textOf(segments, ['same', 'removed'])).toBe(before)
        expect(textOf(segments, ['same', 'added'])).toBe(after)
      }),
    )
  })

  it('are never empty, and no two of a kind follow each other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = wordDiff({ before, after })
        segments.forEach(({ kind, text: own }, index) => {
          expect(own).not.toBe('')
          expect(segments[index + 1]?.kind).not.toBe(kind)
        })
      }),
    )
  })
})
