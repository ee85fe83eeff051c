import type { Metadata } from 'next'
import { decodedSegment, languageOf } from '../../../_views/params'
import { searchMetadata } from '../../../_views/metadata'
import { SearchView } from '../../../_views/SearchView'

type QueryParams = { params: Promise<{ language: string; query: string }> }

const queryOf = async (params: QueryParams['params']) => decodedSegment((await params).query).trim()

export async function generateMetadata({ params }: QueryParams): Promise<Metadata> {
  return searchMetadata(await languageOf(params), await queryOf(params))
}

export default async function Page({ params }: QueryParams) {
  return <SearchView language={await languageOf(params)} query={await queryOf(params)} />
}
