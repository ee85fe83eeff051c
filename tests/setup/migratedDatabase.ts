import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import type { Client } from '@libsql/client'
import { root } from '../../scripts/lib/root.mjs'

const MIGRATIONS = path.join(root, 'migrations/sqlite')

/** The file that holds what the migrations make, for as long as they stay as they are. */
async function keptFile(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of (await readdir(MIGRATIONS)).sort()) {
    hash.update(await readFile(path.join(MIGRATIONS, name)))
  }
  return path.join(root, 'test-results', `migrated-${hash.digest('hex').slice(0, 16)}.sqlite`)
}

/** Puts a new SQLite database with all tables in a place; answers whether an earlier test file has kept one. */
export const placeMigrated = async (file: string): Promise<boolean> =>
  copyFile(await keptFile(), file).then(
    () => true,
    () => false,
  )

/** Keeps a new SQLite database whose migrations have run: they take seconds, and make the same each time. */
export async function keepMigrated(client: Client): Promise<void> {
  const kept = await keptFile()
  const own = `${kept}.${process.pid}`
  await mkdir(path.dirname(kept), { recursive: true })
  await client.execute({ sql: 'vacuum into ?', args: [own] })
  await rename(own, kept)
}
