import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config } from 'payload'
import { databaseKind } from './database'
import { keepHistory } from './keepHistory'

type SQLiteMigrations = NonNullable<Parameters<typeof sqliteAdapter>[0]['prodMigrations']>

type DatabaseOptions = { url: string; migrationsDir: string; sqliteMigrations: SQLiteMigrations }

const BUSY_MILLISECONDS = 10_000
const SERVER_SELECTION_MILLISECONDS = 3_000

function sqlite({ url, migrationsDir, sqliteMigrations }: DatabaseOptions) {
  mkdirSync(path.dirname(url.slice('file:'.length)), { recursive: true })
  return sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push: false,
    wal: true,
    busyTimeout: BUSY_MILLISECONDS,
    migrationDir: path.join(migrationsDir, 'sqlite'),
    prodMigrations: sqliteMigrations,
  })
}

function mongodb({ url, migrationsDir }: DatabaseOptions) {
  return mongooseAdapter({
    url,
    disableIndexHints: true,
    useJoinAggregations: false,
    migrationDir: path.join(migrationsDir, 'mongodb'),
    connectOptions: { serverSelectionTimeoutMS: SERVER_SELECTION_MILLISECONDS },
  })
}

/** The database adapter that an address names: SQLite for `file:`, else MongoDB. Ids are strings in both. */
export function databaseAdapter(options: DatabaseOptions): Config['db'] {
  return databaseKind(options.url) === 'sqlite'
    ? keepHistory(sqlite(options))
    : keepHistory(mongodb(options))
}
