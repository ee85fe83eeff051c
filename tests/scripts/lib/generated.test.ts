import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { IMPORT_MAP, SNAPSHOT, staleness, TYPES } from '@/scripts/lib/generated.mjs'
import { temporaryFolder } from '../../setup/temporaryFolder'

const folder = temporaryFolder()

function write(file: string, text: string) {
  const place = path.join(folder, file)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, text)
}

const tables = (names: string[]) => ({
  version: '6',
  tables: Object.fromEntries(names.map((name) => [name, {}])),
})
const fresh = { sqlite: path.join(folder, 'sqlite'), mongodb: path.join(folder, 'mongodb') }
const sentences = () => staleness(path.join(folder, 'project'), fresh)

beforeEach(() => {
  write(`project/${TYPES}`, 'types\n')
  write(`project/${IMPORT_MAP}`, 'map\n')
  write('project/migrations/sqlite/1_first.ts', '')
  write('project/migrations/sqlite/1_first.json', JSON.stringify({ id: 'a', ...tables(['old']) }))
  write('project/migrations/sqlite/2_second.ts', '')
  write(
    'project/migrations/sqlite/2_second.json',
    JSON.stringify({ ...tables(['users']), id: 'b' }),
  )
  write('project/migrations/sqlite/index.ts', "name: '1_first', name: '2_second'")
  write(`sqlite/${TYPES}`, 'types')
  write(`sqlite/${IMPORT_MAP}`, 'map')
  write(`sqlite/${SNAPSHOT}`, JSON.stringify({ id: 'c', prevId: 'd', ...tables(['users']) }))
  cpSync(fresh.sqlite, fresh.mongodb, { recursive: true })
})

it('is silent when everything fits', () => expect(sentences()).toEqual([]))

it('notices stale types, a stale import map and tables without a migration', () => {
  write(`project/${TYPES}`, 'older types')
  write(`project/${IMPORT_MAP}`, 'older map')
  write(`sqlite/${SNAPSHOT}`, JSON.stringify(tables(['users', 'pages'])))
  expect(sentences()).toEqual([
    'payload-types.ts is stale. Make it anew with: npm run generate',
    'app/(payload)/admin/importMap.js is stale. Make it anew with: npm run generate',
    'The tables have changed since the last migration. Make one with: npm run migrate:create -- <name>',
  ])
})

it('notices types that depend on the database', () => {
  write(`mongodb/${TYPES}`, 'other types')
  expect(sentences()).toEqual([expect.stringContaining('The types on MongoDB differ')])
})

it('notices a migration that would never run', () => {
  write('project/migrations/sqlite/index.ts', "name: '1_first'")
  expect(sentences()).toEqual([expect.stringContaining('does not list the migration 2_second')])
})
