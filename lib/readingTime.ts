/** Words a minute of an adult who reads a text that is not fiction, silently (Brysbaert 2019: 238). */
const WORDS_A_MINUTE = 238

/** The properties of nodes and blocks whose text a reader reads. */
const READ = new Set([
  ...['text', 'heading', 'advice', 'caption', 'title'],
  ...['question', 'shortAnswer', 'label'],
])

function wordsOf(value: unknown, name: string): number {
  if (typeof value === 'string') return READ.has(name) ? (value.match(/\S+/g)?.length ?? 0) : 0
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + wordsOf(item, name), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce((sum, [key, inner]) => sum + wordsOf(inner, key), 0)
}

/** How many minutes it takes to read a text with its blocks; at least one. */
export function readingMinutes(value: { root: object } | null | undefined): number {
  return Math.max(1, Math.round(wordsOf(value?.root, 'root') / WORDS_A_MINUTE))
}
