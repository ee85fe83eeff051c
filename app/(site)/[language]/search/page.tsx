import type { Metadata } from 'next'
import { languageOf, type LanguageParams } from '../../_views/params'
import { searchMetadata } from '../../_views/metadata'
import { SearchView } from '../../_views/SearchView'

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  return searchMetadata(await languageOf(params))
}

export default async function Page({ params }: LanguageParams) {
  return <SearchView language={await languageOf(params)} />
}
