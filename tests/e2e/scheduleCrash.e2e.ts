import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { startMongo, withDatabase } from '../../scripts/lib/mongoServer.mjs'
import { type Client, signIn } from '../setup/client'
import { expect, test } from '../setup/e2e'
import { visit } from '../setup/pages'
import {
  publicationsOf,
  scheduleLater,
  scheduleStates,
  signedDraft,
} from '../setup/scheduledArticles'
import { setScheduleTimes } from '../setup/scheduleTimes'
import { type Site, startSite } from '../setup/site'

const KILLS = 20
const AT_ONCE = 3
/** The server looks every two seconds, and is to be hit before, in and after its work. */
const LONGEST_UNTIL_KILLED = 2_600
/** A lease that nobody renews ends after fifteen seconds. */
const UNTIL_DONE = { timeout: 40_000 }

const environment = { RUN_JOBS: 'true' }

async function scheduleSome(editor: Client, name: string, count: number) {
  const drafts = []
  for (let index = 0; index < count; index += 1) {
    const draft = await signedDraft(editor, `${name}-${index}`)
    drafts.push({ ...draft, schedule: await scheduleLater(editor, draft.id) })
  }
  return drafts
}

type Drafts = Awaited<ReturnType<typeof scheduleSome>>

async function expectPublishedOnce(site: Site, admin: Client, drafts: Drafts) {
  const ids = drafts.map(({ id }) => id)
  await expect.poll(() => scheduleStates(admin, ids), UNTIL_DONE).toEqual(['done'])
  for (const { id, path } of drafts) {
    expect(await publicationsOf(admin, id)).toEqual({ versions: 1, entries: 1 })
    expect((await visit(site.url, path)).status).toBe(200)
  }
}

/** Kills a server of its own some times, and answers how far each had come, as its successor found it. */
async function killSometimes(kills: number): Promise<string[]> {
  const site = await startSite({ environment })
  const found = []
  try {
    for (let round = 0; round < kills; round += 1) {
      const editor = await signIn(site, 'editor')
      const drafts = await scheduleSome(editor, `killed-${round}`, AT_ONCE)
      const ids = drafts.map(({ schedule }) => schedule)
      const { databaseUrl } = site
      await setScheduleTimes({ databaseUrl, ids, at: new Date(Date.now() - 1) })
      await wait(Math.random() * LONGEST_UNTIL_KILLED)
      await site.kill('SIGKILL')
      await site.restart()
      const admin = await signIn(site, 'admin')
      const left = drafts.map(({ id }) => id)
      found.push((await scheduleStates(admin, left)).join('/'))
      await expectPublishedOnce(site, admin, drafts)
    }
  } finally {
    await site.stop()
  }
  return found
}

test('a server that is killed in the middle of a schedule publishes each page once, after its start', async () => {
  test.setTimeout(KILLS * 90_000)
  // Two sites at a time: after each kill they wait for a lease to end.
  const found = await Promise.all([killSometimes(KILLS / 2), killSometimes(KILLS / 2)])
  test.info().annotations.push({ type: 'found', description: found.flat().join(' ') })
})

test('two servers of one site publish once', async () => {
  test.setTimeout(300_000)
  const mongo = await startMongo()
  const databaseUrl = withDatabase(mongo.url, `plainwell-runs-${randomBytes(4).toString('hex')}`)
  const own = { ...environment, PAYLOAD_SECRET: randomBytes(32).toString('hex') }
  const first = await startSite({ databaseUrl, environment: own })
  const second = await startSite({ databaseUrl, environment: own, seed: false })
  try {
    const editor = await signIn(first, 'editor')
    const drafts = await scheduleSome(editor, 'shared', 6)
    const ids = drafts.map(({ schedule }) => schedule)
    await setScheduleTimes({ databaseUrl, ids, at: new Date(Date.now() + 3_000) })
    const admin = await signIn(first, 'admin')
    await expectPublishedOnce(first, admin, drafts)
    await expectPublishedOnce(second, admin, drafts)
  } finally {
    await second.stop()
    await first.stop()
    await mongo.stop()
  }
})
