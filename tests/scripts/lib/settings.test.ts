import path from 'node:path'
import { readEnvironment } from '@/lib/env'
import { root } from '@/scripts/lib/root.mjs'
import { asVariables, readSettings } from '@/scripts/lib/settings.mjs'

const environments = [
  {},
  { PORT: '', DATABASE_URL: '', MEDIA_DIR: '', SITE_URL: '' },
  { PORT: '8080', DATABASE_URL: 'file:./other/site.db', MEDIA_DIR: 'uploads' },
  { DATABASE_URL: 'file:/srv/site.db', MEDIA_DIR: '/srv/media', SITE_URL: 'https://example.org/' },
  { DATABASE_URL: 'mongodb://localhost:27017/site?replicaSet=rs0' },
]

it.each(environments)('reads %j as the application does', (variables) => {
  const settings = readSettings(variables)
  const environment = readEnvironment(variables)
  expect(settings.databaseUrl).toBe(environment.databaseURL)
  expect(settings.mediaDir).toBe(environment.mediaDir)
  expect(settings.siteUrl).toBe(environment.siteURL)
})

it('hands paths on that mean the same in every folder', () => {
  const { DATABASE_URL, MEDIA_DIR, PORT } = asVariables(readSettings({}))
  expect(DATABASE_URL).toBe(`file:${path.join(root, 'data/plainwell.db')}`)
  expect(MEDIA_DIR).toBe(path.join(root, 'data/media'))
  expect(PORT).toBe('3000')
})

it.each(['eighty', '0', '65536', '80.5', '-1'])('refuses the port %s in a sentence', (PORT) => {
  expect(() => readSettings({ PORT })).toThrow(/^PORT is “.*such as 3000\.$/)
  expect(() => readEnvironment({ PORT })).toThrow()
})

it('refuses a database of another kind in a sentence', () => {
  expect(() => readSettings({ DATABASE_URL: 'postgres://localhost/site' })).toThrow(
    'DATABASE_URL must begin with file: (SQLite), mongodb:// or mongodb+srv://.',
  )
})

it('takes the name of the machine for no choice of an address', () => {
  expect(readSettings({ HOSTNAME: 'web-1' }, { machine: 'web-1' }).hostname).toBe('')
  expect(readSettings({ HOSTNAME: '0.0.0.0' }, { machine: 'web-1' }).hostname).toBe('0.0.0.0')
})
