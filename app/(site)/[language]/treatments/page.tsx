import type { Metadata } from 'next'
import { CardListView } from '../../_views/CardListView'
import { listMetadata } from '../../_views/metadata'
import { languageOf, type LanguageParams } from '../../_views/params'

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  return listMetadata('treatments', await languageOf(params))
}

export default async function Page({ params }: LanguageParams) {
  return <CardListView route="treatments" language={await languageOf(params)} />
}
