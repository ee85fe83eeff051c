import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { readEnvironment } from '@/lib/env'
import { makeEnvFile } from '@/scripts/lib/envFile.mjs'
import { temporaryFolder } from '../../setup/temporaryFolder'

const folder = temporaryFolder()
const other = temporaryFolder()
const read = (place: string) => readFileSync(path.join(place, '.env'), 'utf8')
const secretIn = (place: string) => /^PAYLOAD_SECRET=(.*)$/m.exec(read(place))?.[1]

it('makes the file once, for its owner only, with a secret that production takes', () => {
  expect(makeEnvFile(folder)).toBe(true)
  expect(statSync(path.join(folder, '.env')).mode & 0o077).toBe(0)
  const variables = { NODE_ENV: 'production', PAYLOAD_SECRET: secretIn(folder) }
  expect(readEnvironment(variables).secret).toHaveLength(64)
})

it('leaves the file alone that is there', () => {
  const before = read(folder)
  expect(makeEnvFile(folder)).toBe(false)
  expect(read(folder)).toBe(before)
})

it('makes another secret each time', () => {
  makeEnvFile(other)
  expect(secretIn(other)).not.toBe(secretIn(folder))
})
