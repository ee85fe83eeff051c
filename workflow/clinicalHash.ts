import { createHash } from 'node:crypto'
import { type ClinicalText, clinicalContent } from './clinicalContent'

/**
 * The version of the canonical form. A change of what {@link clinicalContent} answers for a document that
 * is already signed gives that document another hash, and so voids its sign-off: it has to come with
 * another version here, by which a hash of the old form can be told from a hash of another text.
 */
export const HASH_FORMAT = 'v1'

const byPath = ([one]: [string, string], [other]: [string, string]) =>
  Number(one > other) - Number(one < other)

/**
 * The hash of the clinical text of a document: equal for two texts that no reader can tell apart, and
 * another one where any word, number, mark, order, choice or target of the text is another.
 *
 * @returns the version of the form and a SHA-256 in hexadecimal digits, as `v1:9f86d0…`
 */
export function clinicalHash(text: ClinicalText): string {
  const said = clinicalContent(text).map(({ path, text: words }): [string, string] => [path, words])
  const canonical = JSON.stringify(said.sort(byPath))
  return `${HASH_FORMAT}:${createHash('sha256').update(canonical).digest('hex')}`
}
