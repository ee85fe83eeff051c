import { endOnSignals } from '../../scripts/lib/processes.mjs'
import { loadDemoOnce } from '../../scripts/lib/site.mjs'

/** Loads the demo that the sites of all browser tests start from, before the first of them. */
export default async function sharedDemo() {
  endOnSignals(['SIGTERM', 'SIGHUP'])
  process.env.E2E_DEMO = await loadDemoOnce()
}
