import { endOnSignals } from '../../scripts/lib/processes.mjs'
import { startSite } from './site'

/** Starts the site that all browser tests share, before the first of them. */
export default async function sharedSite() {
  endOnSignals(['SIGTERM', 'SIGHUP'])
  const { url, credentials, databaseUrl, dir, log, stop } = await startSite()
  process.env.E2E_SITE = JSON.stringify({ url, credentials, databaseUrl, dir, log })
  return stop
}
