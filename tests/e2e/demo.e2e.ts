import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isBuildCurrent } from '../../scripts/lib/buildState.mjs'
import { freePort } from '../../scripts/lib/freePort.mjs'
import { accountOf, readCredentials } from '../setup/credentials'
import { startDemo } from '../setup/demo'
import { expect, test } from '../setup/e2e'

test.describe.configure({ mode: 'serial', timeout: 180_000 })

let place: string
let port: number

test.beforeAll(async () => {
  // The demo would build anew, under the feet of the site that the other tests share.
  expect(isBuildCurrent(), 'The build is older than the sources: npm run build').toBe(true)
  place = await mkdtemp(path.join(tmpdir(), 'plainwell-demo-'))
  port = await freePort()
})

test.afterAll(() => rm(place, { recursive: true, force: true }))

const start = (environment: Record<string, string> = {}) =>
  startDemo({
    PORT: String(port),
    DATABASE_URL: `file:${path.join(place, 'site.db')}`,
    MEDIA_DIR: path.join(place, 'media'),
    DEMO_CREDENTIALS_FILE: path.join(place, 'credentials.json'),
    ...environment,
  })

test('the demo fills an empty database and says where to go', async ({ page }) => {
  const demo = await start()
  try {
    expect(demo.text).toContain(`http://localhost:${port}/admin`)
    expect(demo.text).toContain(path.join(place, 'credentials.json'))
    await page.goto(`http://localhost:${port}/`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const credentials = await readCredentials(path.join(place, 'credentials.json'))
    const response = await page.request.post(`http://localhost:${port}/api/users/login`, {
      data: accountOf(credentials, 'admin'),
    })
    expect(response.status()).toBe(200)
  } finally {
    await demo.stop()
  }
})

test('the second start is up in less than 15 seconds', async () => {
  const demo = await start()
  await demo.stop()
  expect(demo.text).toContain('Plainwell is up')
  expect(demo.seconds).toBeLessThan(15)
})

test('a port in use, a database that is away and one of another kind are told in a sentence', async () => {
  const demo = await start()
  const second = await start()
  await demo.stop()
  const away = await start({ DATABASE_URL: `mongodb://127.0.0.1:${await freePort()}/site` })
  const other = await start({ DATABASE_URL: 'postgres://localhost/site' })
  expect(second.text).toContain(`Port ${port} is in use by another program.`)
  expect(away.text).toMatch(/MongoDB at 127\.0\.0\.1:\d+ does not answer\. Start it/)
  expect(other.text).toContain('DATABASE_URL must begin with file: (SQLite)')
  for (const { code, text } of [second, away, other]) {
    expect(code).toBe(1)
    expect(text).not.toMatch(/^ {4}at /m)
  }
})
