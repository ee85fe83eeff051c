import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { createClient, type Client } from '@libsql/client'
import { claimSqlite, restoreSqlite, saveSqlite } from '@/scripts/lib/backup/sqlite.mjs'
import { root } from '@/scripts/lib/root.mjs'
import { readSettings } from '@/scripts/lib/settings.mjs'
import { temporaryFolder } from '../../../setup/temporaryFolder'

const folder = temporaryFolder()
const settingsOf = (name: string) =>
  readSettings({ DATABASE_URL: `file:${path.join(folder, name)}` })
const source = settingsOf('site.db')

/** Opens a database as the server does. */
async function open(url: string) {
  const client = createClient({ url })
  await client.execute('pragma busy_timeout = 10000')
  await client.execute('pragma journal_mode = wal')
  return client
}

/** Writes pairs that belong together, as long as it is let. */
function keepWriting(client: Client) {
  const state = { stopped: false }
  const work = async () => {
    for (let id = 0; !state.stopped; id += 1) {
      await client.batch(
        [
          `insert into one values (${id}, '${'x'.repeat(500)}')`,
          `insert into other values (${id})`,
        ],
        'write',
      )
    }
  }
  const done = work()
  return async () => {
    state.stopped = true
    await done
  }
}

let client: Client

beforeAll(async () => {
  client = await open(source.databaseUrl)
  await client.executeMultiple('create table one (id, text); create table other (id);')
})

afterAll(() => client.close())

it('saves one moment of a database that is being written to, and brings it back', async () => {
  const stop = keepWriting(client)
  const saved = []
  for (const name of ['first', 'second', 'third']) {
    const place = path.join(folder, name)
    mkdirSync(place)
    saved.push({ place, counts: await saveSqlite(source, place) })
  }
  await stop()
  for (const { counts } of saved) expect(counts.one).toBe(counts.other)
  const [{ place, counts } = { place: '', counts: {} }] = saved
  expect(await restoreSqlite(settingsOf('new/place.db'), place)).toEqual(counts)
})

it('refuses to replace a database that a server has open', async () => {
  await client.execute('select 1')
  await expect(claimSqlite(source)).rejects.toThrow('is in use. Stop the server')
})

/** A server that dies in the middle of its work, and leaves side files. */
const crashedServer = (url: string) => `
  import { createClient } from '@libsql/client'
  const client = createClient({ url: '${url}' })
  await client.execute('pragma journal_mode = wal')
  await client.execute('create table gone (id)')
  process.kill(process.pid, 'SIGKILL')`

it('replaces one whose server has died, with what it left in its side files', async () => {
  const place = path.join(folder, 'first')
  const other = settingsOf('other.db')
  const args = ['--input-type=module', '--eval', crashedServer(other.databaseUrl)]
  spawnSync(process.execPath, args, { cwd: root })
  expect(existsSync(`${other.databaseFile}-wal`)).toBe(true)
  await claimSqlite(other)
  const counts = await restoreSqlite(other, place)
  expect(Object.keys(counts)).toEqual(['one', 'other'])
  expect(existsSync(`${other.databaseFile}-wal`)).toBe(false)
})
