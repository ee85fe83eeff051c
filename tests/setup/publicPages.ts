/** What each public page reads, as the views of `app/(site)` do. Modules are imported late, after a stand-in. */
import { relationIds } from '../../lib/relations'
import type { Language } from '../../lib/languages'
import type { Content } from '../builders'

type Reads = (slug: string) => Promise<unknown>

const language = 'en'
const at = (slug: string) => ({ language, slug }) as const

const articlesAbout = async (ids: string[], except?: string) => {
  const { listArticlesAbout } = await import('../../queries/articles')
  return listArticlesAbout({ language, ids, ...(except ? { except } : {}) })
}

async function articlePage(slug: string) {
  const { getArticle, getNeighbours } = await import('../../queries/articles')
  const article = await getArticle(at(slug))
  if (!article) return
  const { id, publishedAt } = article
  const about = [...relationIds(article.conditions), ...relationIds(article.treatments)]
  await articlesAbout(about, id)
  if (publishedAt) await getNeighbours({ language, id, publishedAt })
}

async function conditionPage(slug: string) {
  const { getCondition } = await import('../../queries/conditions')
  const { listTreatmentsFor } = await import('../../queries/treatments')
  const { listFaqsAboutCondition } = await import('../../queries/treatmentFaqs')
  const condition = await getCondition(at(slug))
  if (!condition) return
  const { id, treatments } = condition
  await listTreatmentsFor({ language, condition: id, ids: relationIds(treatments) })
  await listFaqsAboutCondition({ id, language })
  await articlesAbout([id])
}

async function treatmentPage(slug: string) {
  const { getTreatment } = await import('../../queries/treatments')
  const { listConditionsTreatedBy } = await import('../../queries/conditions')
  const { listFaqsOfTreatment } = await import('../../queries/treatmentFaqs')
  const treatment = await getTreatment(at(slug))
  if (!treatment) return
  const { id, uses } = treatment
  const ids = relationIds((uses ?? []).map(({ condition }) => condition))
  await listConditionsTreatedBy({ language, treatment: id, ids })
  await listFaqsOfTreatment({ id, language })
  await articlesAbout([id])
}

async function clinicianPage(slug: string) {
  const { getClinician } = await import('../../queries/clinicians')
  const clinician = await getClinician(at(slug))
  if (clinician) await articlesAbout([clinician.id])
}

async function locationPage(slug: string) {
  const { getLocation } = await import('../../queries/locations')
  const { listClinicians } = await import('../../queries/clinicians')
  const location = await getLocation(at(slug))
  if (location) await listClinicians({ language, location: location.id })
}

async function staticPage(slug: string) {
  const { getPage } = await import('../../queries/pages')
  await getPage(at(slug))
}

async function noPage() {}

const documents: Record<Content, Reads> = {
  articles: articlePage,
  conditions: conditionPage,
  treatments: treatmentPage,
  clinicians: clinicianPage,
  locations: locationPage,
  pages: staticPage,
  'treatment-faqs': noPage,
  'drug-products': noPage,
}

async function lists(collection: Content, of: Language) {
  const articles = await import('../../queries/articles')
  const readers: Partial<Record<Content, () => Promise<unknown>>> = {
    articles: () => articles.listArticles({ language: of, page: 1 }),
    conditions: async () => (await import('../../queries/conditions')).listConditions(of),
    treatments: async () => (await import('../../queries/treatments')).listTreatments(of),
    clinicians: async () =>
      (await import('../../queries/clinicians')).listClinicians({ language: of }),
    locations: async () => (await import('../../queries/locations')).listLocations(of),
  }
  await readers[collection]?.()
}

/** What stands around every page. */
async function frame(of: Language) {
  const { getNavigation, getPracticeTexts, listNotices } = await import('../../queries/site')
  await getPracticeTexts(of)
  await getNavigation(of)
  await listNotices(of)
}

async function home(of: Language) {
  const { getHome } = await import('../../queries/site')
  const { listNewestArticles } = await import('../../queries/articles')
  await getHome(of)
  await listNewestArticles({ language: of, limit: 3 })
  for (const listed of ['clinicians', 'locations', 'conditions'] as const) await lists(listed, of)
}

const sitemap = async () => (await import('../../queries/sitemap')).listSitemapEntries()

/** Every public page by what it shows; each call reads what a render of that page reads. */
export const PUBLIC_PAGES = { ...documents, lists, frame, home, sitemap }
