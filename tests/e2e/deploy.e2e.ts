import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../../scripts/lib/freePort.mjs'
import { healthProblem } from '../../scripts/lib/health.mjs'
import { endGroup, hasEnded, startGroup } from '../../scripts/lib/processes.mjs'
import { copyImage, readDockerfile } from '../setup/image'
import { expect, test, type SharedSite } from '../setup/e2e'

test.describe.configure({ mode: 'serial', timeout: 180_000 })

let place: string
const image = () => path.join(place, 'image')
const { command, health } = readDockerfile()

/** Containers find Node on their path; here it is the one that runs this. */
const programOf = (name: string) => (name === 'node' ? process.execPath : name)

/** The environment of a container: nothing of this project's own is in it. */
function environmentOf(name: string, extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const folder = path.join(place, name)
  return {
    NODE_ENV: 'production',
    HOSTNAME: '127.0.0.1',
    DATABASE_URL: `file:${path.join(folder, 'plainwell.db')}`,
    MEDIA_DIR: path.join(folder, 'media'),
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    ...extra,
  }
}

/** Runs one of the programs in the image to its end. */
function run([name = '', ...args]: string[], env: NodeJS.ProcessEnv) {
  const options = { cwd: image(), env, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(programOf(name), args, options)
  return { status, stdout: stdout.trim(), stderr: stderr.trim() }
}

/** Starts the image's server and waits until it is well. */
async function startServer(env: NodeJS.ProcessEnv) {
  const port = await freePort()
  const variables = { ...env, PORT: String(port) }
  const [name = '', ...args] = command
  const options = { args, cwd: image(), env: variables, stdio: 'ignore' } as const
  const child = startGroup(programOf(name), options)
  while (await healthProblem({ port }, { hostname: '127.0.0.1' })) {
    if (hasEnded(child)) throw new Error('The server of the image ended at its start.')
    await wait(200)
  }
  return { url: `http://localhost:${port}`, env: variables, stop: () => endGroup(child) }
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** Every address that a site lists, with the status and a digest of what it answers. */
async function pagesOf(url: string, site: SharedSite) {
  const map = await (await fetch(`${url}/sitemap.xml`)).text()
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)
  const pages = listed.map(async (address) => {
    const response = await fetch(address.replace(site.url, url))
    return `${address} ${response.status} ${digest(await response.text())}`
  })
  return Promise.all(pages)
}

test.beforeAll(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'plainwell-image-'))
  await copyImage(image())
})

test.afterAll(() => rm(place, { recursive: true, force: true }))

test('the image holds no secret and no data', async () => {
  const names = await readdir(image())
  expect(names.filter((name) => name.startsWith('.env') || name === 'data')).toEqual([])
  expect(names).toEqual(expect.arrayContaining(['server.js', 'deploy', 'node_modules']))
})

test('without a secret the server refuses in one sentence', () => {
  const { status, stderr } = run(command, environmentOf('none', { PAYLOAD_SECRET: '' }))
  expect(status).toBe(1)
  expect(stderr).toMatch(/^PAYLOAD_SECRET must hold at least 32 characters\.[^\n]*$/)
})

test('on an empty place it makes its database and is well', async () => {
  const server = await startServer(environmentOf('new'))
  try {
    expect(run(health, server.env).status).toBe(0)
    expect((await fetch(server.url)).status).toBe(200)
    expect((await fetch(`${server.url}/admin/login`)).status).toBe(200)
    expect(existsSync(path.join(place, 'new/plainwell.db'))).toBe(true)
  } finally {
    await server.stop()
  }
  expect(run(health, server.env).status).toBe(1)
})

test('what is saved from a running site comes back whole in an empty place', async ({
  site,
  page,
}) => {
  const ofSite = { DATABASE_URL: site.databaseUrl, MEDIA_DIR: path.join(site.dir, 'media') }
  const backups = path.join(place, 'backups')
  const saved = run(['node', 'deploy/backup.mjs', backups], environmentOf('none', ofSite))
  expect(saved).toMatchObject({ status: 0, stderr: '' })
  const backup = path.join(backups, (await readdir(backups))[0] ?? '')

  const restored = environmentOf('restored', { SITE_URL: site.url })
  const restore = ['node', 'deploy/restore.mjs', backup]
  expect(run(restore, restored)).toMatchObject({ status: 0, stderr: '' })
  const again = run(restore, restored)
  expect(again.status).toBe(1)
  expect(again.stderr).toContain('--force')

  const server = await startServer(restored)
  try {
    const pages = await pagesOf(site.url, site)
    expect(pages.length).toBeGreaterThan(5)
    expect(pages.filter((line) => !line.includes(' 200 '))).toEqual([])
    expect(await pagesOf(server.url, site)).toEqual(pages)

    await page.goto(`${server.url}/`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const picture = page.locator('img').first()
    await expect(picture).toHaveJSProperty('complete', true)
    expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)

    const whileItRuns = run([...restore, '--force'], restored)
    expect(whileItRuns.status).toBe(1)
    expect(whileItRuns.stderr).toContain('is in use')
  } finally {
    await server.stop()
  }
  expect(run([...restore, '--force'], restored)).toMatchObject({ status: 0, stderr: '' })
})
