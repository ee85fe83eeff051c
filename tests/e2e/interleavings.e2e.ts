import type { Browser } from '@playwright/test'
import fc from 'fast-check'
import { type Client, signIn } from '../setup/client'
import { expect, test } from '../setup/e2e'
import { type Site, startSite } from '../setup/site'
import { FIELD, makeDraft, newestOf, TOLD, type Writer, writerAt } from '../setup/twoBrowsers'

const SEED = 20_260_503
const INTERLEAVINGS = 50

const ACTS = ['one types', 'other types', 'one saves', 'other saves', 'a pause'] as const
const TOGETHER = ['both type', 'both save'] as const
const CHOICES = ['Put the two together', 'Keep mine everywhere', 'Take theirs'] as const

type Act = (typeof ACTS)[number] | (typeof TOGETHER)[number]
type Choice = (typeof CHOICES)[number]

/** The same for the same seed: what two people do in turn, and what each chooses where they are told. */
const interleavings = fc.sample(
  fc.record({
    acts: fc.array(fc.constantFrom(...ACTS, ...TOGETHER), { minLength: 2, maxLength: 4 }),
    choices: fc.tuple(fc.constantFrom(...CHOICES), fc.constantFrom(...CHOICES)),
  }),
  { seed: SEED, numRuns: INTERLEAVINGS },
)

let site: Site

test.beforeAll(async () => {
  test.setTimeout(240_000)
  site = await startSite()
})
test.afterAll(() => site.stop())

async function act([one, other]: readonly [Writer, Writer], what: Act): Promise<unknown> {
  const acts: Record<Act, () => Promise<unknown>> = {
    'one types': () => one.type(),
    'other types': () => other.type(),
    'one saves': () => one.save(),
    'other saves': () => other.save(),
    'a pause': () => one.page.waitForTimeout(2_200),
    'both type': () => Promise.all([one.type(), other.type()]),
    'both save': () => Promise.all([one.save(), other.save()]),
  }
  return acts[what]()
}

/** Each word that the server took is in the newest version, or its author sees that others changed it. */
async function expectNothingLost(writer: Writer, client: Client, id: string) {
  const words = String((await newestOf(client, id))[FIELD]).split(' ')
  const lost = [...writer.acknowledged].filter((word) => !words.includes(word))
  if (lost.length === 0) return
  await expect(writer.conflict, `${lost.join(' ')} lost without a word`).toBeVisible(TOLD)
}

/** A press on one of the choices. Somebody who changed nothing has but one. */
async function choose(writer: Writer, choice: Choice): Promise<void> {
  await expect(writer.conflict.getByRole('button').first()).toBeVisible({ timeout: 15_000 })
  const isNothing = await writer.conflict.getByRole('button', { name: 'Load the newest' }).count()
  const name = isNothing > 0 ? 'Load the newest' : choice
  const before = (await writer.field.inputValue()).split(' ')
  await writer.conflict.getByRole('button', { name }).click()
  if (name !== 'Keep mine everywhere') return
  await expect.poll(async () => (await writer.field.inputValue()).split(' ')).toEqual(before)
}

/**
 * A person who sees the conflict knows what the other one changed, and chooses: what is not in the form
 * then is no loss without a word. Who was shown a text that the other one has gone on with since is told
 * again, and chooses again.
 */
async function resolve(writer: Writer, choice: Choice): Promise<void> {
  if (!(await writer.conflict.isVisible())) return
  for (let tries = 0; tries < 5 && (await writer.conflict.isVisible()); tries += 1) {
    await choose(writer, choice)
    await writer.settle()
    await writer.conflict.waitFor({ state: 'hidden', timeout: 12_000 }).catch(() => undefined)
  }
  await expect(writer.conflict).toBeHidden(TOLD)
  const kept = (await writer.field.inputValue()).split(' ')
  writer.giveUp([...writer.acknowledged].filter((word) => !kept.includes(word)))
}

type Pair = { client: Client; id: string; one: Writer; other: Writer }

/** Two people at a document of their own. */
async function pairAt(browser: Browser, client: Client): Promise<Pair> {
  const id = await makeDraft(client, { title: 'Written by two', [FIELD]: 'Begin:' })
  const one = await writerAt({ browser, site }, { role: 'editor', letter: 'E', id })
  const other = await writerAt({ browser, site }, { role: 'admin', letter: 'A', id })
  return { client, id, one, other }
}

async function goThrough({ client, id, one, other }: Pair, some: typeof interleavings) {
  for (const { acts, choices } of some) {
    await test.step(acts.join(', '), async () => {
      for (const what of acts) await act([one, other], what)
      await Promise.all([one.settle(), other.settle()])
      for (const writer of [one, other]) await expectNothingLost(writer, client, id)
      await resolve(one, choices[0])
      await resolve(other, choices[1])
    })
  }
  for (const { page } of [one, other]) await page.context().close()
  expect(one.acknowledged.size + other.acknowledged.size).toBeGreaterThan(5)
}

test(`two browsers with one document lose no acknowledged text without its author being told, in ${INTERLEAVINGS} interleavings`, async ({
  browser,
}) => {
  test.setTimeout(1_500_000)
  const client = await signIn(site, 'editor')
  // Two documents at a time: the people wait for autosaves most of the time.
  const first = await pairAt(browser, client)
  const second = await pairAt(browser, client)
  const half = INTERLEAVINGS / 2
  await Promise.all([
    goThrough(first, interleavings.slice(0, half)),
    goThrough(second, interleavings.slice(half)),
  ])
  const refusals = [first, second].flatMap(({ one, other }) => [one.refusals, other.refusals])
  const sum = refusals.reduce((before, count) => before + count)
  expect(sum, 'nobody was ever refused').toBeGreaterThan(5)
})
