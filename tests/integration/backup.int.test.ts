import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { env } from '@/lib/env'
import { writeManifest, verifiedManifest } from '@/scripts/lib/backup/manifest.mjs'
import { restoreMongodb, saveMongodb } from '@/scripts/lib/backup/mongodb.mjs'
import { restoreSqlite, saveSqlite } from '@/scripts/lib/backup/sqlite.mjs'
import { withDatabase } from '@/scripts/lib/mongoServer.mjs'
import { readSettings } from '@/scripts/lib/settings.mjs'
import { startPayload, testDatabase, type TestPayload } from '../setup/payload'

const isSqlite = testDatabase === 'sqlite'
let site: TestPayload
let backup: string
let counts: Record<string, number>

/** An empty place for the same kind of database. */
const emptyPlace = () =>
  readSettings({
    DATABASE_URL: isSqlite
      ? `file:${path.join(site.dir, 'restored.db')}`
      : withDatabase(env.databaseURL, 'plainwell-restored'),
  })

beforeAll(async () => {
  site = await startPayload()
  for (const name of ['Ada', 'Grace']) {
    const account = { email: `${name}@example.org`, password: 'a long enough password' }
    await site.payload.create({
      collection: 'users',
      data: { ...account, name, roles: ['editor'] },
    })
  }
  backup = path.join(site.dir, 'backup')
  mkdirSync(backup)
  const save = isSqlite ? saveSqlite : saveMongodb
  counts = await save(readSettings({ DATABASE_URL: env.databaseURL }), backup)
  await writeManifest(backup, { database: testDatabase, counts })
})

afterAll(() => site.stop())

it('saves every document while Payload has the database open', async () => {
  expect(counts.users).toBe(2)
  expect((await verifiedManifest(backup)).counts).toEqual(counts)
})

it('brings all of it back into an empty place, twice the same', async () => {
  const restore = isSqlite ? restoreSqlite : restoreMongodb
  expect(await restore(emptyPlace(), backup)).toEqual(counts)
  expect(await restore(emptyPlace(), backup)).toEqual(counts)
})

// SQLite is copied as one file; only MongoDB is written document by document.
if (!isSqlite) {
  it('keeps every byte of a document, and the indexes', async () => {
    const client = new MongoClient(env.databaseURL)
    const [own, restored] = [client.db(), client.db('plainwell-restored')]
    try {
      const [before, after] = await Promise.all(
        [own, restored].map((db) => db.collection('users').find({}, { raw: true }).toArray()),
      )
      expect(after).toEqual(before)
      const [asked, made] = await Promise.all(
        [own, restored].map((db) => db.collection('users').indexes()),
      )
      expect(made).toEqual(asked)
    } finally {
      await restored.dropDatabase()
      await client.close()
    }
  })
}
