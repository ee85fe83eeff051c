/**
 * @typedef {import('./lighthouse.mjs').Scores} Scores
 * @typedef {import('./wire.mjs').Wire} Wire
 * @typedef {'performance' | 'accessibility' | 'best-practices' | 'seo'} Category
 * @typedef {import('../pageTypes.mjs').PageType} PageType
 * @typedef {{ page: PageType, wire: Wire, scores: Scores }} Measured
 * @typedef {{ what: string, value: number, most?: number, least?: number, unit?: string }} Line
 */

/**
 * What Lighthouse scores.
 *
 * @type {Category[]}
 */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']

/** What every page must keep to. Bytes are those over the wire; a kilobyte has 1,000. */
export const BUDGETS = {
  score: 100,
  lcpMs: 1_300,
  tbtMs: 0,
  cls: 0,
  /** An article with its style sheet and fonts. */
  articleBytes: 40_000,
  articleWithImagesBytes: 120_000,
}

/** Everything that a page sends. @param {Wire} wire */
export const totalBytes = ({ bytes }) => Object.values(bytes).reduce((sum, one) => sum + one, 0)

/** @param {Scores} scores @returns {Line[]} */
const scoreLines = ({ categories, lcp, tbt, cls }) => [
  ...Object.entries(categories).map(([what, value]) => ({ what, value, least: BUDGETS.score })),
  { what: 'LCP', value: lcp, most: BUDGETS.lcpMs, unit: ' ms' },
  { what: 'TBT', value: tbt, most: BUDGETS.tbtMs, unit: ' ms' },
  { what: 'CLS', value: cls, most: BUDGETS.cls },
]

/** @param {Wire} wire @returns {Line[]} */
const wireLines = (wire) => [
  { what: 'JavaScript', value: wire.bytes.js, most: 0, unit: ' bytes' },
  { what: 'elements with JavaScript', value: wire.scripts, most: 0 },
  { what: 'requests to other hosts', value: wire.foreign.length, most: 0 },
  { what: 'requests that failed', value: wire.failed.length, most: 0 },
  { what: 'cookies', value: wire.cookies, most: 0 },
]

/** @param {Wire} wire @returns {Line[]} */
function articleLines(wire) {
  const value = totalBytes(wire)
  return [
    {
      what: 'bytes without images',
      value: value - wire.bytes.images,
      most: BUDGETS.articleBytes,
    },
    { what: 'bytes with images', value, most: BUDGETS.articleWithImagesBytes },
  ]
}

/** A figure that was not measured keeps to no budget. @param {Line} line */
const isOver = ({ value, most = Infinity, least = -Infinity }) => !(value >= least && value <= most)

/** @param {number} value */
const written = (value) => String(Math.round(value * 1_000) / 1_000)

/** @param {Line} line */
const sentence = ({ what, value, most, least, unit = '' }) =>
  `${what} ${written(value)}${unit}, the budget is ${least ?? most}${unit}`

/** @param {Measured} measured @returns {Line[]} */
const linesOf = ({ page, wire, scores }) => [
  ...scoreLines(scores),
  ...wireLines(wire),
  ...(page.name.split('-')[0] === 'article' ? articleLines(wire) : []),
]

/** @param {Measured} measured @returns {string[]} */
function wrongStatus({ page, wire }) {
  const right = wire.statuses.every((status) => status === page.status)
  return right ? [] : [`answered with ${wire.statuses.join(' and ')} instead of ${page.status}`]
}

/**
 * Compares a page with its budgets.
 *
 * @param {Measured} measured
 * @returns {string[]} a line for each budget that it does not keep, naming the page
 */
export function overBudget(measured) {
  const over = linesOf(measured).filter(isOver).map(sentence)
  const lost = over.length > 0 ? measured.scores.lost.map((audit) => `  lost by ${audit}`) : []
  const details = [...measured.wire.foreign, ...measured.wire.failed].map((url) => `  ${url}`)
  return [...wrongStatus(measured), ...over, ...lost, ...details].map(
    (line) => `${measured.page.name}: ${line}`,
  )
}
