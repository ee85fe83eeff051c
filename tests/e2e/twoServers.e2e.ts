import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { startMongo, withDatabase } from '../../scripts/lib/mongoServer.mjs'
import { contentOf } from '../builders'
import { type Client, signIn, type Stored } from '../setup/client'
import { expect, test } from '../setup/e2e'
import { startSwitch } from '../setup/outages'
import { rendered, sitemapPaths, visit, visitAll } from '../setup/pages'
import { type Site, startSite } from '../setup/site'

test.describe.configure({ mode: 'serial', timeout: 240_000 })

const TIMES = 20
const LONGEST_MS = 1_500
const OUTAGE_MS = 60_000
const PATH = '/articles/shared'
const DEMO_SLUG = 'how-to-keep-a-headache-diary'

let mongo: Awaited<ReturnType<typeof startMongo>>
let middle: Awaited<ReturnType<typeof startSwitch>>
let databaseUrl: string
let sites: [Site, Site]
let editor: Client
let article: Stored
const secret = randomBytes(32).toString('hex')

test.beforeAll(async () => {
  test.setTimeout(400_000)
  mongo = await startMongo()
  middle = await startSwitch(new URL(mongo.url))
  const url = mongo.url.replace(/\/\/[^/?]+/, `//127.0.0.1:${middle.port}`)
  databaseUrl = withDatabase(url, `plainwell-two-${randomBytes(4).toString('hex')}`)
  const environment = { PAYLOAD_SECRET: secret }
  const first = await startSite({ databaseUrl, environment })
  sites = [first, await startSite({ databaseUrl, environment, seed: false })]
  editor = await signIn(first, 'editor')
  article = await editor.create(
    'articles',
    contentOf('articles', { slug: 'shared', name: 'Title 0' }),
  )
})

test.afterAll(async () => {
  for (const site of sites) await site.stop()
  await middle.off()
  await mongo.stop()
})

const textAt = async (site: Site) => (await visit(site.url, PATH)).text

/** Milliseconds until a server shows a text. */
async function untilShown(site: Site, text: string): Promise<number> {
  const began = performance.now()
  while (!(await textAt(site)).includes(text)) {
    if (performance.now() - began > 10_000) throw new Error(`${text} was not shown in ten seconds.`)
    await wait(10)
  }
  return performance.now() - began
}

test('a publish through one is seen through the other', async () => {
  const times: number[] = []
  const clients = [editor, editor.at(sites[1].url)]
  for (let round = 1; round <= TIMES; round += 1) {
    const writer = round % 2
    const other = sites[1 - writer] ?? sites[0]
    await Promise.all(sites.map(textAt))
    await clients[writer]?.publish('articles', article.id, { title: `Title ${round}.` })
    times.push(await untilShown(other, `Title ${round}.`))
    expect(await textAt(sites[writer] ?? other)).toContain(`Title ${round}.`)
  }
  const slowest = Math.round(Math.max(...times))
  const mean = Math.round(times.reduce((sum, time) => sum + time, 0) / TIMES)
  console.log(`Seen through the other after ${mean} ms on average, ${slowest} ms at most.`)
  expect(slowest).toBeLessThan(LONGEST_MS)
})

test('an unpublished page is gone from the other, too, and its 404 is cleared again', async () => {
  await Promise.all(sites.map(textAt))
  await editor.unpublish('articles', article.id)
  const statusOf = async () => (await visit(sites[1].url, PATH)).status
  await expect.poll(statusOf, { timeout: LONGEST_MS, intervals: [20] }).toBe(404)
  await editor.publish('articles', article.id)
  await expect.poll(statusOf, { timeout: LONGEST_MS, intervals: [20] }).toBe(200)
})

test('what a command line changes is seen through both', async () => {
  await Promise.all(sites.map((site) => visit(site.url, '/articles')))
  const page = await editor.bySlug('articles', DEMO_SLUG)
  await editor.remove('articles', page.id)
  for (const site of sites) {
    await expect
      .poll(async () => (await visit(site.url, `/articles/${DEMO_SLUG}`)).status)
      .toBe(404)
  }
  await sites[0].seed()
  for (const site of sites) {
    await expect
      .poll(async () => (await visit(site.url, `/articles/${DEMO_SLUG}`)).status, {
        timeout: LONGEST_MS,
        intervals: [20],
      })
      .toBe(200)
  }
})

test('a restart of either brings no old page back', async () => {
  for (const [index, site] of sites.entries()) {
    await Promise.all(sites.map(textAt))
    await site.kill('SIGKILL')
    const title = `Published while server ${index} was down.`
    const writer = editor.at(sites[1 - index]?.url ?? '')
    await writer.publish('articles', article.id, { title })
    await site.restart()
    for (let visits = 0; visits < 20; visits += 1) {
      expect(await textAt(site)).toContain(title)
      await wait(50)
    }
  }
})

test('a minute without the database costs no page that was rendered before, on either', async () => {
  const paths = [...(await sitemapPaths(sites[0].url)), '/feed.xml', '/articles/nothing-is-here']
  for (const site of sites) {
    await visitAll(site.url, paths)
    await visitAll(site.url, paths)
  }
  const began = Date.now()
  await middle.off()
  let visits = 0
  while (Date.now() - began < OUTAGE_MS) {
    for (const site of sites) expect(await rendered(site.url, paths)).toEqual([])
    visits += paths.length * sites.length
    await wait(1_000)
  }
  console.log(`${visits} visits to ${paths.length} pages of two servers in ${OUTAGE_MS} ms.`)
  await middle.on()
  const isWell = async (site: Site) => (await fetch(`${site.url}/api/health`)).status === 200
  for (const site of sites) await expect.poll(() => isWell(site), { timeout: 20_000 }).toBe(true)
  await editor.publish('articles', article.id, { title: 'After the outage.' })
  expect(await untilShown(sites[1], 'After the outage.')).toBeLessThan(LONGEST_MS)
})
