import { governed } from '@/workflow/risk/clauses'
import { readItems } from '@/workflow/risk/items'
import { withQuantities } from '@/workflow/risk/quantities'
import { readTokens } from '@/workflow/risk/tokens'

const read = (text: string) => governed(withQuantities(readItems(readTokens(text))))

const wordsOf = (items: { word: string }[]) => items.map(({ word }) => word).join(' ')

/** The words that a text negates. */
const negatedIn = (text: string) =>
  wordsOf(
    read(text)
      .words.filter(({ isNegated }) => isNegated)
      .map(({ item }) => item),
  )

describe('a negation', () => {
  it.each([
    ['Do not stop taking propranolol and call us.', 'stop taking propranolol'],
    ['Stop and do not call us.', 'call'],
    ['Do not rub or massage the area.', 'rub massage area'],
    ['Do not take ibuprofen, naproxen or aspirin.', 'take ibuprofen naproxen aspirin'],
    ['Do not drive, drink or swim today.', 'drive drink swim'],
    ['Do not drive, and rest.', 'drive'],
    ['It is not a cure, but it helps.', 'cure'],
    ['Do not drive if you feel dizzy.', 'drive'],
    ['If you are not sure, sit or lie down.', 'sure'],
    ['Not smoking can help.', 'smoking'],
    ['It is unsafe to drive.', 'safe'],
    ['It does not mean that you are ill.', 'mean'],
    ['Avoid alcohol.', 'alcohol'],
    ['There is no fever and no rash.', 'fever rash'],
  ])('reaches in %j the words %j', (text, words) => {
    expect(negatedIn(text)).toBe(words)
  })
})

describe('a condition', () => {
  it.each([
    ['Call us if you have a fever.', 'if', 'fever'],
    ['If you have a fever, call us.', 'if', 'fever'],
    ['If you have fever, chills or a rash, call us.', 'if', 'fever chills rash'],
    ['If you feel faint, sit or lie down.', 'if', 'feel faint'],
    ['Do not drive until the weakness has gone.', 'until', 'weakness gone'],
    ['Take it even if you feel healthy.', 'even if', 'feel healthy'],
  ])('holds in %j as %j for %j', (text, value, words) => {
    const [governor] = read(text).governors.filter(({ kind }) => kind === 'condition')
    expect(governor?.value).toBe(value)
    expect(wordsOf(governor?.scope ?? [])).toBe(words)
  })
})
