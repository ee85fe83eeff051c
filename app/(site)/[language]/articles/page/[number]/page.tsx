import type { Metadata } from 'next'
import { ArticleListView } from '../../../../_views/ArticleListView'
import { listMetadata } from '../../../../_views/metadata'
import { MissingView } from '../../../../_views/MissingView'
import { languageOf } from '../../../../_views/params'
import { documentPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { countArticlePages } from '@/queries/articles'
import { missingMetadata } from '@/seo/metadata'

type PageParams = { params: Promise<{ language: string; number: string }> }

/** The number of a page of the list; page 1 is the list itself, so numbers start at 2. */
const pageNumber = (text: string) => (/^([2-9]|[1-9]\d{1,5})$/.test(text) ? Number(text) : null)

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const language = await languageOf(params)
  const page = pageNumber((await params).number)
  if (page === null || page > (await countArticlePages(language))) {
    return missingMetadata(wordsIn(language))
  }
  return listMetadata('articles', { language, page })
}

export default async function Page({ params }: PageParams) {
  const language = await languageOf(params)
  const { number } = await params
  const page = pageNumber(number)
  if (page === null) {
    const path = documentPath({ collection: 'articles', language, slug: `page/${number}` })
    return <MissingView language={language} path={path} />
  }
  return <ArticleListView language={language} page={page} />
}
