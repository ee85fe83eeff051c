/**
 * Saves the database and the uploads while the server runs: `node deploy/backup.mjs <folder>`.
 * Every run makes a new folder in the given one, whole or not at all.
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { writeManifest } from '../scripts/lib/backup/manifest.mjs'
import { saveMedia } from '../scripts/lib/backup/media.mjs'
import { saveMongodb } from '../scripts/lib/backup/mongodb.mjs'
import { saveSqlite } from '../scripts/lib/backup/sqlite.mjs'
import { databaseState } from '../scripts/lib/databaseState.mjs'
import { loadSettings } from '../scripts/lib/settings.mjs'
import { runCommandLine, Stop } from '../scripts/lib/stop.mjs'

const sum = (/** @type {Record<string, number>} */ counts) =>
  Object.values(counts).reduce((total, count) => total + count, 0)

/** @param {import('../scripts/lib/settings.mjs').Settings} settings @param {string} folder */
async function save(settings, folder) {
  saveMedia(settings, folder)
  const saveDatabase = settings.database === 'sqlite' ? saveSqlite : saveMongodb
  const counts = await saveDatabase(settings, folder)
  saveMedia(settings, folder)
  return writeManifest(folder, { database: settings.database, counts })
}

await runCommandLine(async () => {
  const [target] = process.argv.slice(2)
  if (!target) throw new Stop('Say where to: node deploy/backup.mjs <folder>')
  const settings = await loadSettings()
  await databaseState(settings)
  const stamp = new Date().toISOString().replace(/\.\d+/, '').replaceAll(':', '-')
  const folder = path.resolve(target, `plainwell-${stamp}`)
  const partial = `${folder}.partial`
  // It holds the password hashes of the staff: nobody else on the machine reads it.
  mkdirSync(partial, { recursive: true, mode: 0o700 })
  try {
    const { counts, files } = await save(settings, partial)
    renameSync(partial, folder)
    console.log(`Saved ${sum(counts)} records and ${Object.keys(files).length} files to ${folder}`)
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
})
