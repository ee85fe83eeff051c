import type { Metadata } from 'next'
import { ConditionIndexView } from '../../_views/ConditionIndexView'
import { listMetadata } from '../../_views/metadata'
import { languageOf, type LanguageParams } from '../../_views/params'

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  return listMetadata('conditions', { language: await languageOf(params) })
}

export default async function Page({ params }: LanguageParams) {
  return <ConditionIndexView language={await languageOf(params)} />
}
