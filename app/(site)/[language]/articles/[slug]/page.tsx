import type { Metadata } from 'next'
import { ArticleView } from '../../../_views/ArticleView'
import { documentMetadata } from '../../../_views/metadata'
import { MissingView } from '../../../_views/MissingView'
import { addressOf, type SlugParams } from '../../../_views/params'
import { documentPath } from '@/lib/routes'
import { getArticle } from '@/queries/articles'

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const address = await addressOf(params)
  const place = { collection: 'articles', language: address.language } as const
  return documentMetadata(await getArticle(address), place)
}

export default async function Page({ params }: SlugParams) {
  const address = await addressOf(params)
  const { language } = address
  const article = await getArticle(address)
  if (!article) {
    const path = documentPath({ collection: 'articles', ...address })
    return <MissingView language={language} path={path} />
  }
  return <ArticleView article={article} language={language} />
}
