import type { Metadata } from 'next'
import { TreatmentView } from '../../../_views/TreatmentView'
import { documentMetadata } from '../../../_views/metadata'
import { MissingView } from '../../../_views/MissingView'
import { addressOf, type SlugParams } from '../../../_views/params'
import { documentPath } from '@/lib/routes'
import { getTreatment } from '@/queries/treatments'

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const address = await addressOf(params)
  const place = { collection: 'treatments', language: address.language } as const
  return documentMetadata(await getTreatment(address), place)
}

export default async function Page({ params }: SlugParams) {
  const address = await addressOf(params)
  const { language } = address
  const treatment = await getTreatment(address)
  if (!treatment) {
    const path = documentPath({ collection: 'treatments', ...address })
    return <MissingView language={language} path={path} />
  }
  return <TreatmentView treatment={treatment} language={language} />
}
