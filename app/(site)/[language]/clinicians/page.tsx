import type { Metadata } from 'next'
import { ClinicianListView } from '../../_views/ClinicianListView'
import { listMetadata } from '../../_views/metadata'
import { languageOf, type LanguageParams } from '../../_views/params'

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  return listMetadata('clinicians', { language: await languageOf(params) })
}

export default async function Page({ params }: LanguageParams) {
  return <ClinicianListView language={await languageOf(params)} />
}
