/** Number words that are added up. */
export const SMALL_NUMBERS: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** Number words that multiply what stands before them. */
export const LARGE_NUMBERS: Record<string, number> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
}

/** Other words for a number. */
export const ODD_NUMBERS: Record<string, number> = {
  'a couple of': 2,
  'a couple': 2,
  'a pair of': 2,
  'a dozen': 12,
  dozen: 12,
  'half a': 0.5,
  'half an': 0.5,
  'one half': 0.5,
  half: 0.5,
  'a quarter of': 0.25,
  'one quarter': 0.25,
  'a third of': 1 / 3,
  'one third': 1 / 3,
  'two thirds': 2 / 3,
}

/** Numbers of times. */
export const TIMES: Record<string, number> = { once: 1, twice: 2, thrice: 3 }

/** Words beside which `one` is no number. */
export const NOT_ONE_AFTER = new Set([
  'no',
  'this',
  'that',
  'the',
  'which',
  'any',
  'another',
  'each',
])

/** Words before which `one` is no number. */
export const NOT_ONE_BEFORE = new Set(['of', 'another', 'who', 'that'])
