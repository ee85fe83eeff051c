// An old Node reads this file too, so it is written in the words that an old Node knows.
import { readFileSync } from 'node:fs'

const manifest = new URL('../../package.json', import.meta.url)

/** @type {(text: string) => { engines: { node: string } }} */
const parseManifest = JSON.parse

/** The three numbers of a version, such as 20, 9 and 0. */
const numbers = (/** @type {string} */ version) =>
  (version.match(/\d+/g) || []).slice(0, 3).map(Number)

/**
 * Says what is wrong with the Node that runs this, by what package.json asks for.
 *
 * @param {string} [version] such as 20.9.0
 * @returns {string | null} a sentence, or nothing when it is new enough
 */
export function nodeProblem(version = process.versions.node) {
  const asked = numbers(parseManifest(readFileSync(manifest, 'utf8')).engines.node)
  const own = numbers(version)
  const at = asked.findIndex((number, index) => number !== own[index])
  if (at === -1 || Number(own[at]) > Number(asked[at])) return null
  return `Plainwell needs Node ${asked.join('.')} or newer, and this is Node ${version}. Install a newer one and try again.`
}
