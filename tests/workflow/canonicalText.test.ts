import { canonicalText } from '../../workflow/canonicalText'

describe('canonicalText', () => {
  it.each([
    ['a run of spaces', 'two  words', 'two words'],
    ['spaces around it', ' two words ', 'two words'],
    ['a space that does not break', 'two\u00a0words', 'two words'],
    ['thin spaces', 'two\u2009\u202fwords', 'two words'],
    ['line breaks', 'two\r\n\nwords', 'two words'],
    ['tabs', 'two\twords', 'two words'],
    ['a space without a width', 'two wo\u200brds', 'two words'],
    ['soft hyphens', 'two wo\u00adrds', 'two words'],
    ['a mark of byte order', '\ufefftwo words', 'two words'],
    ['a word joiner', 'two\u2060 words', 'two words'],
    ['joiners in a Latin word', 'two wo\u200c\u200drds', 'two words'],
    ['joiners at its ends', '\u200dtwo words\u200c', 'two words'],
    ['a decomposed letter', 'Me\u0301nie\u0300re', 'Ménière'],
    ['another letter of the same shape', '\u212bngström', 'Ångström'],
    ['nothing but gaps', ' \u00a0\u200b\n', ''],
  ])('does not see %s', (_, given, seen) => expect(canonicalText(given)).toBe(seen))

  it.each([
    ['capital letters', 'Not'],
    ['punctuation', 'Stop? Stop!'],
    ['kinds of dashes', '15–20, on-label'],
    ['raised numbers', 'm² ½ ₂'],
    ['joiners in a picture', '👩‍⚕️'],
    ['joiners where letters join', 'می\u200cخواهم'],
    ['marks that turn the order around', '\u202e12'],
    ['marks of direction', '5 \u200f–\u200f 10'],
  ])('keeps %s', (_, text) => expect(canonicalText(text)).toBe(text))

  it('answers a canonical text as it is', () => {
    const once = canonicalText(' Me\u0301nie\u0300re’s \u00a0 disease: 12\u00adx\u200b ')
    expect(canonicalText(once)).toBe(once)
  })
})
