import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Client } from '@libsql/client'
import { getPayload, type Migration, type Payload } from 'payload'
import { keepMigrated, placeMigrated } from './migratedDatabase'

/** The database that this run of the integration tests is about. */
export const testDatabase = process.env.TEST_DATABASE === 'mongodb' ? 'mongodb' : 'sqlite'

/** A Payload of its own for one test file, on an empty database. */
export type TestPayload = {
  payload: Payload
  /** The temporary folder of the database file and of the uploads. */
  dir: string
  /** Ends the connection and removes the database and the uploads. */
  stop: () => Promise<void>
}

/** The migrations of one database name arguments of that database, which Payload's type leaves open. */
const areMigrations = (value: object[]): value is Migration[] =>
  value.every((migration) => 'up' in migration && 'down' in migration)

const isClient = (value: unknown): value is Client =>
  typeof value === 'object' && value !== null && 'execute' in value

/** Makes the tables of a new SQLite database. */
async function migrate(payload: Payload) {
  const { migrations } = await import('../../migrations/sqlite')
  // Payload reads migration files with an import that Jest has no hold of, so they are handed over.
  if (areMigrations(migrations)) await payload.db.migrate({ migrations })
  const client: unknown = Reflect.get(payload.db, 'client')
  if (isClient(client)) await keepMigrated(client)
}

const isDroppable = (value: unknown): value is { dropDatabase: () => Promise<unknown> } =>
  typeof value === 'object' && value !== null && 'dropDatabase' in value

/** Removes a MongoDB database, which no folder holds. */
async function dropDatabase(payload: Payload) {
  const connection: unknown = Reflect.get(payload.db, 'connection')
  if (testDatabase === 'mongodb' && isDroppable(connection)) await connection.dropDatabase()
}

/**
 * Starts the project's own Payload on the fresh database that `tests/setup/integration.ts` has named.
 * Once in a test file, which calls `stop` at its end.
 */
export async function startPayload(): Promise<TestPayload> {
  const dir = process.env.TEST_DIR
  if (!dir) throw new Error('startPayload is for the integration tests: *.int.test.ts.')
  await mkdir(dir, { recursive: true })
  const own = await (await import('../../payload.config')).default
  const config = Object.assign({}, own, {
    // Outside production Payload would write payload-types.ts anew, in a process of its own.
    typescript: { ...own.typescript, autoGenerate: false },
    logger: { options: { level: 'error' } },
  })
  // MongoDB needs no tables.
  const isReady = testDatabase === 'mongodb' || (await placeMigrated(path.join(dir, 'test.db')))
  const payload = await getPayload({ config, disableOnInit: true })
  if (!isReady) await migrate(payload)
  await config.onInit?.(payload)
  const stop = async () => {
    await dropDatabase(payload)
    await payload.destroy()
    await rm(dir, { recursive: true, force: true })
  }
  return { payload, dir, stop }
}
