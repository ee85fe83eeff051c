import { slugify } from '../../lib/slug'
import type { Random } from './random'
import type { Named, Vocabulary } from './vocabulary'

const WITH = ['Chronic', 'Acute', 'Severe', 'Mild', 'Recurrent', 'Early', 'Late', 'Complex']

/**
 * Gives names that nothing else of their kind has, with the addresses that follow from them.
 *
 * @param others - the addresses that are taken already
 */
export function uniqueNames(others: string[]) {
  const taken = new Set(others)
  return (wanted: string): { title: string; slug: string } => {
    let title = wanted
    for (let number = 2; taken.has(slugify(title)); number += 1) title = `${wanted}, type ${number}`
    taken.add(slugify(title))
    return { title, slug: slugify(title) }
  }
}

/** The name of the condition at a place of the list: real names first, then variants of them. */
export function conditionName({ names }: Vocabulary, index: number): Named {
  const named = names[index % names.length] ?? { title: 'Condition', synonyms: [] }
  const round = Math.floor(index / names.length)
  if (round === 0) return named
  const before = WITH[(round - 1) % WITH.length] ?? 'Other'
  const variant = (name: string) => `${before} ${name}`
  return { title: variant(named.title), synonyms: named.synonyms.map(variant) }
}

/** A name as somebody who heard it might write it. */
export function misspelt(name: string, random: Random): string {
  const at = random.between(1, Math.max(1, name.length - 2))
  return `${name.slice(0, at)}${name.slice(at + 1)}`
}
