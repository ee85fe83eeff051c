/** The entry of a word list; `undefined` also for words that every object knows, such as `constructor`. */
export const entryOf = <T>(list: Record<string, T>, word: string): T | undefined =>
  Object.hasOwn(list, word) ? list[word] : undefined
