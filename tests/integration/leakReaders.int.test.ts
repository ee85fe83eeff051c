import type { Content } from '../builders'
import { type Desk, openDesk } from '../setup/desk'
import {
  type HiddenIds,
  hideTexts,
  pointersTo,
  SECRET,
  secretOf,
  STATES,
  VISIBLE,
} from '../setup/hiddenTexts'

let desk: Desk
let ids: HiddenIds

beforeAll(async () => {
  desk = await openDesk()
  ids = await hideTexts(desk)
})
afterAll(() => desk.stop())

describe('the site’s own readers', () => {
  const visibleSlug = (collection: Content) => `${VISIBLE}-${collection}`

  async function readers() {
    const articles = await import('../../queries/articles')
    const clinicians = await import('../../queries/clinicians')
    const conditions = await import('../../queries/conditions')
    const faqs = await import('../../queries/treatmentFaqs')
    const locations = await import('../../queries/locations')
    const pages = await import('../../queries/pages')
    const site = await import('../../queries/site')
    const sitemap = await import('../../queries/sitemap')
    const treatments = await import('../../queries/treatments')
    return { articles, clinicians, conditions, faqs, locations, pages, site, sitemap, treatments }
  }

  async function gettersOf() {
    const { articles, clinicians, conditions, locations, pages, treatments } = await readers()
    return {
      articles: articles.getArticle,
      clinicians: clinicians.getClinician,
      conditions: conditions.getCondition,
      locations: locations.getLocation,
      pages: pages.getPage,
      treatments: treatments.getTreatment,
    }
  }

  const routed = [
    'articles',
    'clinicians',
    'conditions',
    'locations',
    'pages',
    'treatments',
  ] as const

  it.each(routed)('answer the public page of %s and none that is hidden', async (collection) => {
    const get = (await gettersOf())[collection]
    const page = await get({ language: 'en', slug: visibleSlug(collection) })
    const text = JSON.stringify(page)
    expect(text).toContain(VISIBLE)
    expect(SECRET.exec(text)?.[0]).toBeUndefined()
    for (const state of STATES) {
      const word = secretOf(collection, state)
      expect(await get({ language: 'en', slug: `${word}-${collection}` })).toBeNull()
      expect(await get({ language: 'en', slug: word })).toBeNull()
    }
  })

  it.each(routed)('answer staff the newest draft of %s', async (collection) => {
    const get = (await gettersOf())[collection]
    const user = await desk.payload.findByID({ collection: 'users', id: desk.userIdOf('editor') })
    const reader = { drafts: true, user: { ...user, collection: 'users' as const } }
    const slug = secretOf(collection, 'newer')
    expect(JSON.stringify(await get({ language: 'en', slug, reader }))).toContain(slug)
  })

  it('list no hidden word', async () => {
    const all = await readers()
    const language = 'en'
    const every = Object.values(pointersTo(ids)).flat()
    const lists = [
      await all.articles.listArticles({ language, page: 1 }),
      await all.articles.listNewestArticles({ language, limit: 50 }),
      await all.articles.listArticlesAbout({ language, ids: every }),
      await all.clinicians.listClinicians({ language }),
      await all.articles.listFeedArticles({ language, limit: 50 }),
      await all.conditions.listConditions(language),
      await all.conditions.listConditionSummaries(language),
      await all.faqs.listFaqs(language),
      await all.locations.listLocations(language),
      await all.treatments.listTreatments(language),
      await all.sitemap.listSitemapEntries(),
      await all.site.getHome(language),
      await all.site.getNavigation(language),
      await all.site.listNotices(language),
    ]
    for (const id of every) {
      lists.push(await all.clinicians.listClinicians({ language, location: id }))
      lists.push(await all.faqs.listFaqsOfTreatment({ id, language }))
      lists.push(await all.faqs.listFaqsAboutCondition({ id, language }))
      lists.push(
        await all.conditions.listConditionsTreatedBy({ language, treatment: id, ids: every }),
      )
    }
    for (const list of lists) expect(SECRET.exec(JSON.stringify(list))?.[0]).toBeUndefined()
    expect(JSON.stringify(lists)).toContain(VISIBLE)
  })

  it('count what is public only', async () => {
    const { articles } = await readers()
    expect(await articles.countArticles('en')).toBe(2)
    expect(await articles.countArticles('es')).toBe(0)
  })
})
