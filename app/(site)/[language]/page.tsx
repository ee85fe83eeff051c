import type { Metadata } from 'next'
import { HomeView } from '../_views/HomeView'
import { homeMetadata } from '../_views/metadata'
import { languageOf, type LanguageParams } from '../_views/params'

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  return homeMetadata(await languageOf(params))
}

export default async function Page({ params }: LanguageParams) {
  return <HomeView language={await languageOf(params)} />
}
