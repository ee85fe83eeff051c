import type { Metadata } from 'next'
import { LocationView } from '../../../_views/LocationView'
import { documentMetadata } from '../../../_views/metadata'
import { MissingView } from '../../../_views/MissingView'
import { addressOf, type SlugParams } from '../../../_views/params'
import { documentPath } from '@/lib/routes'
import { getLocation } from '@/queries/locations'

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const address = await addressOf(params)
  const place = { collection: 'locations', language: address.language } as const
  return documentMetadata(await getLocation(address), place)
}

export default async function Page({ params }: SlugParams) {
  const address = await addressOf(params)
  const { language } = address
  const location = await getLocation(address)
  if (!location) {
    const path = documentPath({ collection: 'locations', ...address })
    return <MissingView language={language} path={path} />
  }
  return <LocationView location={location} language={language} />
}
