/**
 * Puts values into the places of a sentence of the dictionary.
 *
 * @param sentence - a word in braces is a place, as in the entry `searchResults`
 * @param values - by the names of the places; a place without a value stays as it is
 */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
