import type { Metadata } from 'next'
import { LocationListView } from '../../_views/LocationListView'
import { listMetadata } from '../../_views/metadata'
import { languageOf, type LanguageParams } from '../../_views/params'

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  return listMetadata('locations', { language: await languageOf(params) })
}

export default async function Page({ params }: LanguageParams) {
  return <LocationListView language={await languageOf(params)} />
}
