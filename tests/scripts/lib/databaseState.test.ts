import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { databaseState, hostsOf, migrationNames } from '@/scripts/lib/databaseState.mjs'
import { freePort } from '@/scripts/lib/freePort.mjs'
import { readSettings } from '@/scripts/lib/settings.mjs'
import { temporaryFolder } from '../../setup/temporaryFolder'

const folder = temporaryFolder()
const stateOf = (url: string) => databaseState(readSettings({ DATABASE_URL: url }))
const fileUrl = (name: string) => `file:${path.join(folder, name)}`

async function makeDatabase(name: string, { users }: { users: number }) {
  const client = createClient({ url: fileUrl(name) })
  await client.executeMultiple(
    'create table payload_migrations (name text); create table users (id text); create table articles (id text);',
  )
  for (const migration of migrationNames()) {
    await client.execute({ sql: 'insert into payload_migrations values (?)', args: [migration] })
  }
  for (let id = 0; id < users; id += 1) await client.execute(`insert into users values ('${id}')`)
  return client
}

describe('on SQLite', () => {
  it('sees that there is nothing yet', async () => {
    expect(await stateOf(fileUrl('new/none.db'))).toEqual({ migrated: false, empty: true })
  })

  it('sees a database that is ready and one that somebody works in', async () => {
    const client = await makeDatabase('site.db', { users: 0 })
    expect(await stateOf(fileUrl('site.db'))).toEqual({ migrated: true, empty: true })
    await client.execute("insert into users values ('1')")
    expect(await stateOf(fileUrl('site.db'))).toEqual({ migrated: true, empty: false })
    client.close()
  })

  it('sees that a migration has not run', async () => {
    const client = await makeDatabase('old.db', { users: 1 })
    await client.execute('delete from payload_migrations')
    expect(await stateOf(fileUrl('old.db'))).toEqual({ migrated: false, empty: false })
    client.close()
  })

  it('says in a sentence that a file is no database', async () => {
    writeFileSync(path.join(folder, 'text.db'), 'This is no database. '.repeat(100))
    await expect(stateOf(fileUrl('text.db'))).rejects.toThrow(
      /^The SQLite file .* cannot be used: /,
    )
  })
})

describe('on MongoDB', () => {
  it('says in a sentence that nothing answers, without the password', async () => {
    const address = `127.0.0.1:${await freePort()}`
    const failure = stateOf(`mongodb://someone:password@${address}/site`)
    await expect(failure).rejects.toThrow(`MongoDB at ${address} does not answer.`)
    await expect(failure).rejects.not.toThrow('password')
  }, 20_000)

  it.each([
    ['mongodb://localhost:27017/site', 'localhost:27017'],
    ['mongodb://a:b@one:1,two:2/site?replicaSet=rs0', 'one:1,two:2'],
    ['mongodb+srv://a:b@cluster.example.org/site', 'cluster.example.org'],
  ])('names where %s leads', (url, hosts) => expect(hostsOf(url)).toBe(hosts))
})
