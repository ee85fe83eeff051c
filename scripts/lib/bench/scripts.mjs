const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const PRELOAD = /<link\b(?=[^>]*\b(?:as="script"|rel="modulepreload"))[^>]*>/g
/** What stands in a script element and is not run. */
const DATA = /\btype="(?:application\/ld\+json|speculationrules)"/

/**
 * Finds the JavaScript that a page brings with it or asks for.
 *
 * @param {string} html
 * @returns {string[]} the elements, whole
 */
export function scriptsIn(html) {
  const scripts = [...html.matchAll(SCRIPT)].filter(([, attributes = '']) => !DATA.test(attributes))
  return [...scripts.map(([element]) => element), ...(html.match(PRELOAD) ?? [])]
}
