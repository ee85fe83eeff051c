import { Stop } from './stop.mjs'

/** @typedef {import('./pageTypes.mjs').PageType} PageType */

/**
 * The page types that a command line names, in the order of the list.
 *
 * @param {string[] | undefined} only each one name or several with commas between; all when missing
 * @param {readonly PageType[]} known
 * @returns {PageType[]}
 * @throws Stop naming those that are unknown
 */
export function choosePages(only, known) {
  if (!only) return [...known]
  const names = only.flatMap((list) => list.split(',')).map((name) => name.trim())
  const unknown = names.filter((name) => !known.some((one) => one.name === name))
  if (unknown.length === 0) return known.filter(({ name }) => names.includes(name))
  const all = known.map(({ name }) => name).join(', ')
  throw new Stop(`There is no page type “${unknown.join('”, “')}”. There are: ${all}.`)
}
