import type { Metadata } from 'next'
import { TreatmentListView } from '../../_views/TreatmentListView'
import { listMetadata } from '../../_views/metadata'
import { languageOf, type LanguageParams } from '../../_views/params'

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  return listMetadata('treatments', { language: await languageOf(params) })
}

export default async function Page({ params }: LanguageParams) {
  return <TreatmentListView language={await languageOf(params)} />
}
