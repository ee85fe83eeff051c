import * as sites from '../../scripts/lib/site.mjs'
import { readCredentials, type Credentials } from './credentials'

/** What one site is started with. */
export type SiteOptions = sites.SiteOptions

/** A production server with a database and uploads of its own. */
export type Site = sites.Site & {
  /** The demo's accounts; none without the demo. */
  credentials: Credentials
}

/**
 * Starts the production server of the last build on a new temporary folder, with the demo loaded.
 * Several may run at once.
 *
 * @throws Error with the last lines of the log when the demo or the server fails
 */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  const site = await sites.startSite({ demo: process.env.E2E_DEMO, ...options })
  const { seed = true } = options
  return { ...site, credentials: seed ? await readCredentials(site.credentialsFile) : {} }
}
