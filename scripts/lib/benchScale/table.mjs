/**
 * @typedef {import('./measure.mjs').Timing} Timing
 * @typedef {{ name: string, tenth: Timing, whole: Timing }} Row
 */

const milliseconds = (/** @type {number} */ value) => value.toFixed(value < 10 ? 1 : 0)
const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1)
const factor = (/** @type {number} */ value) => `×${value.toFixed(1)}`

const HEADERS = [
  ...['page', 'cold ms, tenth', 'whole', 'growth', 'hot ms, tenth', 'whole'],
  ...['raw KB, tenth', 'whole', 'growth', 'gzip KB, tenth', 'whole'],
]

/** @param {Row} row */
const cellsOf = ({ name, tenth, whole }) => [
  name,
  milliseconds(tenth.cold),
  milliseconds(whole.cold),
  factor(whole.cold / tenth.cold),
  milliseconds(tenth.hot),
  milliseconds(whole.hot),
  kilobytes(tenth.raw),
  kilobytes(whole.raw),
  factor(whole.raw / tenth.raw),
  kilobytes(tenth.compressed),
  kilobytes(whole.compressed),
]

/**
 * The measurements as a table of Markdown.
 *
 * @param {Row[]} rows
 * @returns {string}
 */
export const scaleTable = (rows) =>
  [HEADERS, HEADERS.map((_, column) => (column === 0 ? '---' : '---:')), ...rows.map(cellsOf)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
