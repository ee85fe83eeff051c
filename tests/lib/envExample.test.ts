import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readEnvironment } from '@/lib/env'
import { root } from '@/scripts/lib/root.mjs'

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** Set by the commands themselves, and never by a person. */
const SET_BY_COMMANDS = ['NODE_ENV', 'NEXT_PHASE', 'HOSTNAME']

const schema = /z\.object\(\{\n([\s\S]*?)\n\}\)/.exec(read('lib/env.ts'))?.[1] ?? ''
const known = [...schema.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, key]) => key)
const blocks = read('.env.example').split('\n\n')
const explained = blocks.filter((block) => /^# .+\.\n?[\s\S]*^[A-Z_]+=/m.test(block))
const keysOf = (block: string) => [...block.matchAll(/^([A-Z_]+)=(.*)$/gm)]
const offered = explained.flatMap(keysOf)

it('names every key that lib/env.ts reads, each under a sentence, and no other', () => {
  const keys = offered.map(([, key]) => key)
  expect(known).toEqual(expect.arrayContaining(['PAYLOAD_SECRET', 'DATABASE_URL', 'SITE_URL']))
  expect(keys.toSorted()).toEqual(
    known.filter((key) => !SET_BY_COMMANDS.includes(`${key}`)).toSorted(),
  )
})

it('holds no value, least of all a secret', () => {
  expect(offered.filter(([, , value]) => value !== '')).toEqual([])
})

it('is a usable environment as it is, outside production', () => {
  const variables = Object.fromEntries(offered.map(([, key, value]) => [`${key}`, value]))
  expect(readEnvironment(variables).databaseURL).toMatch(/^file:\/.*plainwell\.db$/)
})
