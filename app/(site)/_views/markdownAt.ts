import { relationIds } from '@/lib/relations'
import { hasMarkdown, type MarkdownCollection, routeTarget } from '@/lib/routes'
import type { Address } from '@/queries/addressed'
import { getArticle } from '@/queries/articles'
import { getCondition } from '@/queries/conditions'
import { getReview } from '@/queries/reviews'
import { getPractice, getPracticeTexts } from '@/queries/site'
import { listFaqs, listFaqsAboutCondition, listFaqsOfTreatment } from '@/queries/treatmentFaqs'
import { getTreatment, listTreatmentsFor } from '@/queries/treatments'
import { articleMarkdown } from '@/seo/markdown/article'
import { conditionMarkdown } from '@/seo/markdown/condition'
import { faqsMarkdown } from '@/seo/markdown/faqs'
import { treatmentMarkdown } from '@/seo/markdown/treatment'
import { renderContext, type Shown } from './renderContext'

async function frameOf(language: Address['language'], shown: Shown) {
  const [{ name }, texts, context] = await Promise.all([
    getPractice(),
    getPracticeTexts(language),
    renderContext(language, shown),
  ])
  return { practice: { ...texts, name }, context }
}

const documents = {
  articles: async (address) => {
    const article = await getArticle(address)
    if (!article) return null
    const [review, frame] = await Promise.all([
      getReview({ collection: 'articles', ...article }),
      frameOf(address.language, { page: article }),
    ])
    return articleMarkdown({ article, review, ...frame })
  },
  conditions: async (address) => {
    const condition = await getCondition(address)
    if (!condition) return null
    const { language } = address
    const { id, treatments } = condition
    const faqs = await listFaqsAboutCondition({ id, language })
    const [offered, review, frame] = await Promise.all([
      listTreatmentsFor({ language, condition: id, ids: relationIds(treatments) }),
      getReview({ collection: 'conditions', ...condition }),
      frameOf(language, { page: condition, faqs }),
    ])
    return conditionMarkdown({ condition, offered, faqs, review, ...frame })
  },
  treatments: async (address) => {
    const treatment = await getTreatment(address)
    if (!treatment) return null
    const { language } = address
    const faqs = await listFaqsOfTreatment({ id: treatment.id, language })
    const [review, frame] = await Promise.all([
      getReview({ collection: 'treatments', ...treatment }),
      frameOf(language, { page: treatment, faqs }),
    ])
    return treatmentMarkdown({ treatment, faqs, review, ...frame })
  },
} satisfies Record<MarkdownCollection, (address: Address) => Promise<string | null>>

/** The Markdown version of the page at a public path; `null` where no page has one. */
export async function markdownAt(path: string[]): Promise<string | null> {
  const target = routeTarget(path)
  const { language } = target
  if (target.kind === 'document') {
    const { collection, slug } = target
    return hasMarkdown(collection) ? documents[collection]({ language, slug }) : null
  }
  if (target.route !== 'faqs') return null
  const faqs = await listFaqs(language)
  return faqsMarkdown({ faqs, ...(await frameOf(language, { faqs })) })
}
