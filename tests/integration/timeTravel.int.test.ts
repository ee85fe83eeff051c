import { linkTo, richTextOf } from '../builders'
import { type Desk, openDesk } from '../setup/desk'
import { expectOk, pageSteps, saveGlobal, SECRET } from '../setup/pageSteps'
import { publicReaders } from '../setup/publicReaders'
import { type Readers, timeMachine } from '../setup/timeMachine'

const language = 'en'
const SLUGS = ['neck-pain', 'neck-ache', 'sore-neck', SECRET]

let desk: Desk
let ids: { condition: string; treatment: string; article: string; clinician: string }

beforeAll(async () => {
  desk = await openDesk()
  const treatment = await desk.make('treatments', { title: 'Neck exercises' })
  const clinician = await desk.make('clinicians', { name: 'Sam Sample' })
  const condition = await desk.make(
    'conditions',
    { title: 'Neck pain', slug: 'neck-pain', treatments: [treatment] },
    { status: 'draft' },
  )
  const body = richTextOf(linkTo('conditions', condition))
  const about = { conditions: [condition], treatments: [treatment], authors: [clinician] }
  const article = await desk.make('articles', {
    title: 'Your neck',
    slug: 'your-neck',
    body,
    ...about,
  })
  await desk.make('treatment-faqs', { treatment, conditions: [condition] })
  ids = { condition, treatment, article, clinician }
})
afterAll(() => desk.stop())

/** Everything that a public page can ask for. */
const readers: Readers = async () => {
  const { getCondition } = await import('../../queries/conditions')
  const { getReview, listReviews } = await import('../../queries/reviews')
  const { listFaqsOfTreatment } = await import('../../queries/treatmentFaqs')
  const site = await import('../../queries/site')
  const { listRouteTranslations } = await import('../../queries/translations')
  const shared = await publicReaders({
    ...{ condition: ids.condition, treatment: ids.treatment, clinician: ids.clinician },
    conditionSlug: 'neck-pain',
    article: { id: ids.article, slug: 'your-neck', publishedAt: '2026-05-03T12:00:00.000Z' },
  })
  const pages = SLUGS.map((slug): [string, () => Promise<unknown>] => [
    `the page at ${slug} and its review`,
    async () => {
      const page = await getCondition({ language, slug })
      return page && [page, await getReview({ collection: 'conditions', ...page })]
    },
  ])
  return {
    ...shared,
    ...Object.fromEntries(pages),
    'who signed the answers': async () => {
      const documents = await listFaqsOfTreatment({ id: ids.treatment, language })
      return [...(await listReviews({ collection: 'treatment-faqs', documents }))]
    },
    // A version has no id, which no page shows.
    'the practice': async () => ({ ...(await site.getPractice()), id: '', globalType: '' }),
    'its texts': () => site.getPracticeTexts(language),
    'the menus': () => site.getNavigation(language),
    'the notices': () => site.listNotices(language),
    'the home page': () => site.getHome(language),
    'the lists of the other language': () => listRouteTranslations('conditions', language),
  }
}

const machine = timeMachine(readers)

describe('the site as of a moment', () => {
  beforeAll(async () => {
    // What is about a time before the settings were first saved is not known, and said in the banner.
    for (const slug of ['practice', 'navigation', 'home', 'site-notice']) {
      const empty = slug === 'practice' ? { phone: '(555) 555-0100' } : {}
      await expectOk(saveGlobal(desk, slug, empty))
    }
    for (const [step, take] of pageSteps) {
      await machine.after(step, () => take({ desk, ...ids }))
    }
  })

  it.each(pageSteps.map(([step], index) => [step, index] as const))(
    'is what the public was told after %s',
    async (_, index) => {
      const recorded = machine.recorded[index]
      expect(recorded && (await machine.asOf(recorded.moment))).toEqual(recorded?.answers)
    },
  )

  it('differs between the steps, and holds no draft', () => {
    const told = machine.recorded.map(({ answers }) => JSON.stringify(Object.values(answers)))
    expect(new Set(told).size).toBeGreaterThan(14)
    for (const text of told) expect(text).not.toContain(SECRET)
  })

  it('is read with drafts left out, whatever the address', async () => {
    for (const { moment } of machine.recorded) {
      expect(JSON.stringify(Object.values(await machine.asOf(moment)))).not.toContain(SECRET)
    }
  })
})

describe('a document that was deleted for good', () => {
  it('is still told as patients saw it', async () => {
    const { getPage } = await import('../../queries/pages')
    const id = await desk.make('pages', { title: 'Parking', slug: 'parking' })
    const ofPage = timeMachine(async () => ({
      page: () => getPage({ language, slug: 'parking' }),
    }))
    await ofPage.after('publication', async () => {})
    await ofPage.after('deletion', () => expectOk(desk.as('admin')('DELETE', `/pages/${id}`)))
    const [before, after] = ofPage.recorded
    expect(JSON.stringify(before?.answers.page)).toContain('Parking')
    expect(after?.answers.page).toBeNull()
    expect(before && (await ofPage.asOf(before.moment))).toEqual(before?.answers)
    expect(after && (await ofPage.asOf(after.moment))).toEqual(after?.answers)
    const { getLostHistory } = await import('../../queries/lostHistory')
    expect((await getLostHistory(null, before?.moment ?? new Date())).deleted).toBe(1)
    expect((await getLostHistory(null, new Date())).deleted).toBe(0)
  })

  it('leaves no version that nobody published', async () => {
    const id = await desk.make('pages', { title: SECRET }, { status: 'draft' })
    await expectOk(desk.as('admin')('DELETE', `/pages/${id}`))
    const where = { 'version.title': { equals: SECRET } }
    expect((await desk.payload.db.countVersions({ collection: 'pages', where })).totalDocs).toBe(0)
  })
})

describe('the history of a page', () => {
  const target = {
    kind: 'document',
    collection: 'conditions',
    language,
    slug: 'neck-pain',
  } as const
  const historyAt = async (moment: Date) => {
    const { getPageHistory } = await import('../../queries/history')
    return getPageHistory({ target, path: '/conditions/neck-pain', moment })
  }
  const momentAfter = (step: string) =>
    machine.recorded.find((one) => one.step === step)?.moment ?? new Date(0)

  it('leads from one change to the next, at the address of each', async () => {
    const first = await historyAt(momentAfter('a newer draft'))
    expect(first.previous).toBeNull()
    expect(first.current?.action).toBe('publish')
    expect(first.next?.path).toBe('/conditions/neck-pain')
    const second = await historyAt(new Date(first.next?.at ?? 0))
    expect(second.previous?.at).toBe(first.current?.at)
    expect(second.next?.path).toBe('/conditions/neck-ache')
  })

  it('knows where the page is now', async () => {
    const { path } = { path: '/conditions/neck-pain' }
    expect((await historyAt(momentAfter('publication'))).now).toBe(path)
  })

  it('knows nothing of an address where nothing was', async () => {
    const { getPageHistory } = await import('../../queries/history')
    const nowhere = { ...target, slug: 'nowhere' }
    const history = await getPageHistory({ target: nowhere, path: '/x', moment: new Date() })
    expect(history).toEqual({ current: null, previous: null, next: null, now: null })
  })
})
