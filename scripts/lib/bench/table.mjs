import { CATEGORIES, totalBytes } from './budgets.mjs'

/** @typedef {import('./budgets.mjs').Measured} Measured */

const HEADERS = [
  ...['page', 'HTML', 'CSS', 'images', 'fonts', 'JS', 'other', 'all KB', 'requests', 'hosts'],
  ...['cookies', 'perf', 'a11y', 'best', 'SEO', 'LCP s', 'TBT ms', 'TBT 4x ms', 'CLS'],
  ...['CPU index', 'CPU x', 'policy'],
]

const kilobytes = (/** @type {number} */ bytes) => (bytes / 1_000).toFixed(1)

/** Whole numbers as they are, others with as many digits as tell them from zero. */
const exact = (/** @type {number} */ value) => String(Math.round(value * 10_000) / 10_000)

/** @param {Measured} measured @returns {string[]} */
function cellsOf({ page, wire, scores }) {
  const { html, css, images, fonts, js, other } = wire.bytes
  const mark = scores.excepted.length > 0 ? '*' : ''
  return [
    page.name,
    ...[html, css, images, fonts, js, other, totalBytes(wire)].map(kilobytes),
    ...[wire.requests, wire.foreign.length, wire.cookies].map(String),
    ...CATEGORIES.map((name) => `${scores.categories[name]}${name === 'seo' ? mark : ''}`),
    ...[(scores.lcp / 1_000).toFixed(2), ...[scores.tbt, scores.tbt4x, scores.cls].map(exact)],
    ...[scores.benchmarkIndex.toFixed(0), scores.slowdown.toFixed(2), scores.schedulingPolicy],
  ]
}

/**
 * Rows of cells as aligned lines: the first column to the left, the others to the right.
 *
 * @param {string[][]} rows
 * @returns {string[]}
 */
export function aligned(rows) {
  const columns = Math.max(...rows.map((cells) => cells.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  )
  return rows.map((cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
}

/** @param {Measured[]} all @returns {string[]} */
const exceptions = (all) =>
  all
    .filter(({ scores }) => scores.excepted.length > 0)
    .map(({ page, scores }) => `* ${page.name}: scored without ${scores.excepted.join(', ')}`)

/**
 * The table of everything that was measured, and below it which audits were left out where.
 *
 * @param {Measured[]} all
 * @returns {string}
 */
export const benchTable = (all) =>
  [...aligned([HEADERS, ...all.map(cellsOf)]), ...exceptions(all)].join('\n')
