import { randomBytes } from 'node:crypto'
import { startMongo, withDatabase } from '../../scripts/lib/mongoServer.mjs'
import { type Site, type SiteOptions, startSite } from './site'

/** The databases that a site may stand on. */
export const DATABASES = ['SQLite', 'MongoDB'] as const

/** One of {@link DATABASES}. */
export type Database = (typeof DATABASES)[number]

/** Starts a seeded site on a database of its own, and that database with it. */
export async function startSiteOn(database: Database, options: SiteOptions = {}): Promise<Site> {
  if (database === 'SQLite') return startSite(options)
  const mongo = await startMongo()
  const databaseUrl = withDatabase(mongo.url, `plainwell-e2e-${randomBytes(4).toString('hex')}`)
  try {
    const site = await startSite({ ...options, databaseUrl })
    const stop = async () => {
      await site.stop()
      await mongo.stop()
    }
    return { ...site, stop }
  } catch (error) {
    await mongo.stop()
    throw error
  }
}
