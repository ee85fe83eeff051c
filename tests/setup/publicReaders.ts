import type { Language } from '../../lib/languages'

const language: Language = 'en'

/** What the readers are asked about. */
export type Subjects = {
  condition: string
  conditionSlug: string
  treatment: string
  clinician: string
  article: { id: string; slug: string; publishedAt: string }
}

/** Every reader of a public page, by the name of what it reads. */
export async function publicReaders(about: Subjects) {
  const articles = await import('../../queries/articles')
  const clinicians = await import('../../queries/clinicians')
  const conditions = await import('../../queries/conditions')
  const faqs = await import('../../queries/treatmentFaqs')
  const locations = await import('../../queries/locations')
  const search = await import('../../queries/search')
  const sitemap = await import('../../queries/sitemap')
  const treatments = await import('../../queries/treatments')
  const { condition, treatment, clinician } = about
  const articlesAbout = articles.listArticlesAbout
  return {
    'the list of articles': () => articles.listArticles({ language, page: 1 }),
    'a later page of the articles': () => articles.listArticles({ language, page: 2 }),
    'the number of articles': () => articles.countArticles(language),
    'the newest articles': () => articles.listNewestArticles({ language, limit: 3 }),
    'the feed': () => articles.listFeedArticles({ language, limit: 20 }),
    'an article': () => articles.getArticle({ language, slug: about.article.slug }),
    'the articles before and after one': () =>
      articles.getNeighbours({ language, ...about.article }),
    'articles about a condition': () =>
      articlesAbout({ language, ids: [condition], by: ['conditions'] }),
    'articles about several': () => articlesAbout({ language, ids: [condition, treatment] }),
    'articles by a clinician': () => articlesAbout({ language, ids: [clinician] }),
    'the conditions from A to Z': () => conditions.listConditions(language),
    'a condition': () => conditions.getCondition({ language, slug: about.conditionSlug }),
    'conditions of a treatment': () =>
      conditions.listConditionsTreatedBy({ language, treatment, ids: [] }),
    'treatments for a condition': () =>
      treatments.listTreatmentsFor({ language, condition, ids: [treatment] }),
    'the list of treatments': () => treatments.listTreatments(language),
    'questions about a condition': () => faqs.listFaqsAboutCondition({ id: condition, language }),
    'questions about a treatment': () => faqs.listFaqsOfTreatment({ id: treatment, language }),
    'all questions': () => faqs.listFaqs(language),
    'the list of clinicians': () => clinicians.listClinicians({ language }),
    'the list of locations': () => locations.listLocations(language),
    'what a search finds': () => search.listFound(language, 'pain'),
    'the sitemap': () => sitemap.listSitemapEntries(),
  }
}
