import type { Metadata } from 'next'
import { documentMetadata } from '../../_views/metadata'
import { MissingView } from '../../_views/MissingView'
import { decodedSegment, languageOf } from '../../_views/params'
import { StaticPageView } from '../../_views/StaticPageView'
import { documentPath } from '@/lib/routes'
import { getPage } from '@/queries/pages'

type PathParams = { params: Promise<{ language: string; path: string[] }> }

async function addressOf(params: PathParams['params']) {
  const { path } = await params
  return { language: await languageOf(params), slug: path.map(decodedSegment).join('/') }
}

export async function generateMetadata({ params }: PathParams): Promise<Metadata> {
  const address = await addressOf(params)
  const place = { collection: 'pages', language: address.language } as const
  return documentMetadata(await getPage(address), place)
}

export default async function Page({ params }: PathParams) {
  const address = await addressOf(params)
  const { language } = address
  const page = await getPage(address)
  if (!page) {
    const path = documentPath({ collection: 'pages', ...address })
    return <MissingView language={language} path={path} />
  }
  return <StaticPageView page={page} language={language} />
}
