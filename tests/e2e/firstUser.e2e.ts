import { readFileSync } from 'node:fs'
import { freePort } from '../../scripts/lib/freePort.mjs'
import { runCommand } from '../../scripts/lib/processes.mjs'
import { root } from '../../scripts/lib/root.mjs'
import { expect, test } from '../setup/e2e'
import { type Site, startSite } from '../setup/site'

test.describe.configure({ mode: 'serial', timeout: 90_000 })

const SENTENCE =
  'The first account of a deployed site is made by its operator: set FIRST_ADMIN_EMAIL and FIRST_ADMIN_PASSWORD and restart.'
const stranger = { email: 'stranger@example.org', password: 'a password of a stranger' }
const operator = { email: 'operator@example.org', password: 'a password of the operator' }

let empty: Site

const post = (url: string, path: string, data: object) =>
  fetch(`${url}/api${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  })

test.beforeAll(async () => {
  empty = await startSite({ seed: false })
})

test.afterAll(() => empty.stop())

test('an empty site refuses a stranger who wants to be its first admin, and says why', async () => {
  const data = { ...stranger, name: 'Stranger', roles: ['admin'] }
  const direct = await post(empty.url, '/users', data)
  expect(direct.status).toBe(403)
  const registered = await post(empty.url, '/users/first-register', data)
  expect([registered.status, await registered.text()]).toEqual([
    403,
    expect.stringContaining(SENTENCE),
  ])
  const signedIn = await post(empty.url, '/users/login', stranger)
  expect(signedIn.status).toBe(401)
})

test('the form of an empty site tells the stranger the same, and makes no account', async ({
  page,
}) => {
  await page.goto(`${empty.url}/admin`)
  await page.waitForURL('**/admin/create-first-user')
  await page.locator('#field-email').fill(stranger.email)
  await page.locator('#field-password').fill(stranger.password)
  await page.locator('#field-confirm-password').fill(stranger.password)
  await page.locator('#field-name').fill('Stranger')
  await page.getByRole('button', { name: 'Create' }).click()
  await expect(page.getByText(SENTENCE)).toBeVisible()
  expect((await post(empty.url, '/users/login', stranger)).status).toBe(401)
})

test('an empty site has whole public pages', async () => {
  for (const path of ['/', '/articles', '/es', '/sitemap.xml', '/feed.xml']) {
    expect((await fetch(`${empty.url}${path}`)).status, path).toBe(200)
  }
})

test('the environment names the first admin, once; afterwards the form is closed', async () => {
  const site = await startSite({
    seed: false,
    environment: { FIRST_ADMIN_EMAIL: operator.email, FIRST_ADMIN_PASSWORD: operator.password },
  })
  try {
    const signedIn = await post(site.url, '/users/login', operator)
    expect([signedIn.status, await signedIn.json()]).toEqual([
      200,
      expect.objectContaining({ user: expect.objectContaining({ roles: ['admin'] }) }),
    ])
    const data = { ...stranger, name: 'Stranger', roles: ['admin'] }
    expect((await post(site.url, '/users/first-register', data)).status).toBe(403)
    expect((await post(site.url, '/users', data)).status).toBe(403)
    await site.restart()
    expect((await post(site.url, '/users/login', operator)).status).toBe(200)
    expect(readFileSync(site.log, 'utf8').split('The first admin is').length).toBe(2)
    expect(readFileSync(site.log, 'utf8')).not.toContain(operator.password)
  } finally {
    await site.stop()
  }
})

test('a production server without a secret does not start, and says what to do', async () => {
  const log = test.info().outputPath('log')
  const started = runCommand('sh', {
    args: ['-c', `exec "${process.execPath}" .next/standalone/server.js > "${log}" 2>&1`],
    cwd: root,
    env: { NODE_ENV: 'production', PORT: String(await freePort()), DATABASE_URL: 'file:none.db' },
    timeoutMs: 30_000,
  })
  expect((await started).reason).toBe('sh: exit code 1')
  const text = readFileSync(log, 'utf8')
  expect(text).toContain('PAYLOAD_SECRET must hold at least 32 characters')
  expect(text).not.toMatch(/^\s+at /m)
})
