import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { BROWSER_FLAGS, requireChromium } from '../browser.mjs'
import { root } from '../root.mjs'
import { step } from '../steps.mjs'
import { Stop } from '../stop.mjs'
import { withSite } from '../withSite.mjs'
import { overBudget } from './budgets.mjs'
import { measureScores } from './lighthouse.mjs'
import { benchTable } from './table.mjs'
import { measureWire } from './wire.mjs'

/**
 * @typedef {import('../site.mjs').Site} Site
 * @typedef {import('./budgets.mjs').Measured} Measured
 * @typedef {import('./options.mjs').BenchOptions} BenchOptions
 */

const REPORT = 'test-results/bench/pages.json'

/** @param {Site} site @param {BenchOptions} options @returns {Promise<Measured[]>} */
async function measureAll({ url }, { runs, pages }) {
  const browser = await chromium.launch({ executablePath: requireChromium(), args: BROWSER_FLAGS })
  const wires = []
  try {
    for (const page of pages) wires.push(await measureWire(browser, `${url}${page.path}`))
  } finally {
    await browser.close()
  }
  const measured = []
  // One after the other: two at once would measure each other.
  for (const [index, page] of pages.entries()) {
    const wire = wires[index]
    const work = () => measureScores(`${url}${page.path}`, { runs, page })
    if (wire) measured.push({ page, wire, scores: await step(`Lighthouse, ${page.name}`, work) })
  }
  return measured
}

/** @param {Measured[]} measured @param {number} runs */
function writeReport(measured, runs) {
  const file = path.join(root, REPORT)
  mkdirSync(path.dirname(file), { recursive: true })
  const report = { measuredAt: new Date().toISOString(), runs, pages: measured }
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`)
}

/**
 * Measures page types and prints the table.
 *
 * @param {BenchOptions} options
 * @throws Stop naming each page and budget when one is not kept
 */
export async function benchPages(options) {
  requireChromium()
  const measured = await withSite((site) => measureAll(site, options))
  writeReport(measured, options.runs)
  console.log(`\n${benchTable(measured)}\n\nEverything measured stands in ${REPORT}.`)
  const over = measured.flatMap(overBudget)
  if (over.length > 0) throw new Stop(`Over the budget:\n${over.join('\n')}`)
}
