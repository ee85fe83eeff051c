import type { Metadata } from 'next'
import { HomeView } from '../_views/HomeView'
import { languageOf, type LanguageParams } from '../_views/params'
import { fixedPath } from '@/lib/routes'
import { getHome, getPractice } from '@/queries/site'
import { pageMetadata } from '@/seo/metadata'

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  const language = await languageOf(params)
  const [practice, home] = await Promise.all([getPractice(), getHome(language)])
  return pageMetadata({
    title: practice.name,
    description: home?.introduction ?? practice.description ?? '',
    path: fixedPath('home', language),
    language,
    siteName: practice.name,
  })
}

export default async function Page({ params }: LanguageParams) {
  return <HomeView language={await languageOf(params)} />
}
