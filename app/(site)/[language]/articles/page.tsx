import type { Metadata } from 'next'
import { ArticleListView } from '../../_views/ArticleListView'
import { listMetadata } from '../../_views/metadata'
import { languageOf, type LanguageParams } from '../../_views/params'

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  return listMetadata('articles', { language: await languageOf(params) })
}

export default async function Page({ params }: LanguageParams) {
  return <ArticleListView language={await languageOf(params)} page={1} />
}
