import { languageOf, type LanguageParams } from '../../_views/params'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@/lib/languages'
import { fixedPath, markdownPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { listNewestArticles } from '@/queries/articles'
import { type Card, cardsOf } from '@/queries/cards'
import { listConditionSummaries } from '@/queries/conditions'
import { getHome, getPractice, getPracticeTexts } from '@/queries/site'
import { hasContentIn } from '@/queries/translations'
import { listTreatments } from '@/queries/treatments'
import { llmsText } from '@/seo/llms'

export const dynamic = 'force-static'
export const revalidate = 3600

/** The newest articles that are listed; the sitemap lists them all. */
const ARTICLES = 100

/** Nothing is rendered at build time: a build needs no database. */
export function generateStaticParams() {
  return []
}

const entryOf = ({ href, title, summary }: Pick<Card, 'href' | 'title' | 'summary'>) => ({
  path: markdownPath(href),
  title,
  summary,
})

async function faqEntries(language: Language) {
  if (!(await hasContentIn('faqs', language))) return []
  const words = wordsIn(language)
  const href = fixedPath('faqs', language)
  return [entryOf({ href, title: words.faqs, summary: words.faqsIntro })]
}

async function sectionsIn(language: Language) {
  const words = wordsIn(language)
  const [conditions, treatments, faqs, articles] = await Promise.all([
    listConditionSummaries(language),
    listTreatments(language),
    faqEntries(language),
    listNewestArticles({ language, limit: ARTICLES }),
  ])
  return [
    { title: words.conditions, entries: conditions.map(entryOf) },
    { title: words.treatments, entries: treatments.map(entryOf) },
    { title: words.faqs, entries: faqs },
    { title: words.articles, entries: cardsOf('articles', articles).map(entryOf) },
  ]
}

/** The files of the other languages that have something to list. */
async function otherFiles(language: Language) {
  const others = LANGUAGES.filter((other) => other !== language)
  const filled = await Promise.all(others.map((other) => hasContentIn('conditions', other)))
  return others
    .filter((_, index) => filled[index])
    .map((other) => ({
      path: fixedPath('llms', other),
      title: LANGUAGE_NAMES[other],
      summary: '',
    }))
}

/** What language models should read of the site in one language, by the proposal of llmstxt.org. */
export async function GET(_request: Request, { params }: LanguageParams): Promise<Response> {
  const language = await languageOf(params)
  const [{ name }, practice, home, sections, others] = await Promise.all([
    getPractice(),
    getPracticeTexts(language),
    getHome(language),
    sectionsIn(language),
    otherFiles(language),
  ])
  const text = llmsText({
    name,
    summary: practice.description ?? home?.introduction ?? '',
    notes: [practice.emergencyWording, practice.disclaimer],
    sections: [...sections, { title: wordsIn(language).otherLanguages, entries: others }],
  })
  return new Response(text, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Robots-Tag': 'noindex' },
  })
}
