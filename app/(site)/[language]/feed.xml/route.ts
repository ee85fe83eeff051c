import { faqsIn } from '@/blocks/FaqList/faqsIn'
import { languageOf, type LanguageParams } from '../../_views/params'
import { renderContext } from '../../_views/renderContext'
import { env } from '@/lib/env'
import { fullName } from '@/lib/fullName'
import { populatedList } from '@/lib/relations'
import { documentPath, fixedPath } from '@/lib/routes'
import { listFeedArticles } from '@/queries/articles'
import { getPractice } from '@/queries/site'
import { feedXML } from '@/seo/feed'
import { feedContent } from '@/seo/markdown/feedContent'

export const dynamic = 'force-static'
export const revalidate = 3600

const ENTRIES = 20

/** Nothing is rendered at build time: a build needs no database. */
export function generateStaticParams() {
  return []
}

/** The newest articles of a language as an Atom feed. */
export async function GET(_request: Request, { params }: LanguageParams): Promise<Response> {
  const language = await languageOf(params)
  const articles = await listFeedArticles({ language, limit: ENTRIES })
  const { name } = await getPractice()
  const context = await renderContext(language, { faqs: articles.flatMap(faqsIn) })
  const xml = feedXML({
    title: name,
    language,
    path: fixedPath('feed', language),
    listPath: fixedPath('articles', language),
    siteURL: env.siteURL,
    entries: articles.map((article) => ({
      ...article,
      html: feedContent(article.body, context),
      path: documentPath({ collection: 'articles', language, slug: article.slug ?? '' }),
      publishedAt: article.publishedAt ?? article.updatedAt,
      authors: populatedList(article.authors).map(fullName),
    })),
  })
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
