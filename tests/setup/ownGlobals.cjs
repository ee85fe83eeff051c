const { createHash } = require('node:crypto')

/** `Date` is not among them: tests set it. */
const GLOBALS = [
  ...['Array', 'Boolean', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Reflect'],
  ...['RegExp', 'Set', 'String', 'Symbol', 'WeakMap'],
]

/** @param {string} text @param {string} name */
const isUsed = (text, name) => new RegExp(`\\b${name}\\b`).test(text)

/** @param {string} text @param {string} name */
const isDeclared = (text, name) =>
  new RegExp(`(\\b(class|function|const|let|var|as)\\s|^import\\b[^;'"]*\\b)${name}\\b`, 'm').test(
    text,
  )

/**
 * A Jest transform that gives an ES module the globals that it uses as constants of its own. In the
 * realm that Jest makes for each test file, Node looks up every global by way of a slow interceptor;
 * Drizzle and Payload do so often enough for it to be a third of a save's time.
 */
module.exports = {
  /** @param {string} text */
  process(text) {
    const names = GLOBALS.filter((name) => isUsed(text, name) && !isDeclared(text, name))
    // On the first line, so that the numbers of lines stay.
    return { code: names.length > 0 ? `const { ${names.join(', ')} } = globalThis;${text}` : text }
  },
  /** @param {string} text @param {string} file */
  getCacheKey: (text, file) => createHash('sha1').update(`1 ${file}\n${text}`).digest('hex'),
}
