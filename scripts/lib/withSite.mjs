import { build } from './build.mjs'
import { isBuildCurrent } from './buildState.mjs'
import { endOnSignals } from './processes.mjs'
import { startSite } from './site.mjs'
import { nothingToDo, step } from './steps.mjs'

/** @typedef {import('./site.mjs').Site} Site */

/**
 * Does something with the production site of these sources and the demo, on a folder of its own
 * that is gone afterwards. What is not built yet is built.
 *
 * @template T
 * @param {(site: Site) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withSite(work) {
  endOnSignals()
  if (isBuildCurrent()) nothingToDo('The build is of these sources')
  else await step('Building the site', () => build())
  const site = await step('Starting the site with the demo', () => startSite())
  try {
    return await work(site)
  } finally {
    await site.stop()
  }
}
