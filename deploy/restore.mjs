/**
 * Brings a backup back: `node deploy/restore.mjs <backup> [--force]`. Stop the server before.
 * It refuses to replace what is there unless it is told to.
 */
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { verifiedManifest } from '../scripts/lib/backup/manifest.mjs'
import { hasMedia, restoreMedia } from '../scripts/lib/backup/media.mjs'
import { restoreMongodb } from '../scripts/lib/backup/mongodb.mjs'
import { claimSqlite, restoreSqlite } from '../scripts/lib/backup/sqlite.mjs'
import { databaseState } from '../scripts/lib/databaseState.mjs'
import { loadSettings } from '../scripts/lib/settings.mjs'
import { runCommandLine, Stop } from '../scripts/lib/stop.mjs'

/** @typedef {import('../scripts/lib/settings.mjs').Settings} Settings */

/** @param {Settings} settings */
async function refuseToReplace(settings) {
  const { empty } = await databaseState(settings)
  if (empty && !hasMedia(settings)) return
  throw new Stop(
    'There is a site here already. To replace its database and its uploads, say so with --force.',
  )
}

const KINDS = { sqlite: 'SQLite', mongodb: 'MongoDB' }

await runCommandLine(async () => {
  const words = process.argv.slice(2)
  const force = words.includes('--force')
  const [source] = words.filter((word) => word !== '--force')
  if (!source) throw new Stop('Say which backup: node deploy/restore.mjs <backup> [--force]')
  const folder = path.resolve(source)
  const { counts, database, made } = await verifiedManifest(folder)
  const settings = await loadSettings()
  if (database !== settings.database) {
    const [saved, own] = [KINDS[database], KINDS[settings.database]]
    throw new Stop(
      `The backup is of ${saved}, and DATABASE_URL names ${own}. Name a ${saved} there.`,
    )
  }
  if (database === 'sqlite') await claimSqlite(settings)
  if (!force) await refuseToReplace(settings)
  const restoreDatabase = database === 'sqlite' ? restoreSqlite : restoreMongodb
  const found = await restoreDatabase(settings, folder)
  restoreMedia(settings, folder)
  if (!isDeepStrictEqual(found, counts)) {
    throw new Stop('The restored database does not hold as much as the backup. Restore it again.')
  }
  console.log(`The site is as it was on ${made}. Start the server.`)
})
