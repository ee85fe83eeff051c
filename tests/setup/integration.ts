/**
 * Gives each integration test file an environment of its own before it imports anything, so that
 * no test can reach the developer's database. TEST_DATABASE (`sqlite` when it is unset) and
 * TEST_MONGODB_URL come from `npm test`.
 */
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { jest } from '@jest/globals'
import { withDatabase } from '../../scripts/lib/mongoServer.mjs'

jest.setTimeout(120_000)

const name = `plainwell-test-${randomBytes(6).toString('hex')}`
const dir = path.join(tmpdir(), name)

function databaseUrl(): string {
  if (process.env.TEST_DATABASE !== 'mongodb') return `file:${path.join(dir, 'test.db')}`
  const server = process.env.TEST_MONGODB_URL ?? process.env.MONGODB_TEST_URL
  if (!server) throw new Error('Tests on MongoDB need TEST_MONGODB_URL, which `npm test` sets.')
  return withDatabase(server, name)
}

Object.assign(process.env, {
  TEST_DIR: dir,
  DATABASE_URL: databaseUrl(),
  MEDIA_DIR: path.join(dir, 'media'),
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  SITE_URL: 'http://localhost:3000',
  SMTP_URL: '',
})
