import type { Metadata } from 'next'
import { FaqIndexView } from '../../_views/FaqIndexView'
import { listMetadata } from '../../_views/metadata'
import { languageOf, type LanguageParams } from '../../_views/params'

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  return listMetadata('faqs', { language: await languageOf(params) })
}

export default async function Page({ params }: LanguageParams) {
  return <FaqIndexView language={await languageOf(params)} />
}
