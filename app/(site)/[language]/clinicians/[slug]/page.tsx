import type { Metadata } from 'next'
import { ClinicianView } from '../../../_views/ClinicianView'
import { documentMetadata } from '../../../_views/metadata'
import { MissingView } from '../../../_views/MissingView'
import { addressOf, type SlugParams } from '../../../_views/params'
import { documentPath } from '@/lib/routes'
import { getClinician } from '@/queries/clinicians'

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const address = await addressOf(params)
  const place = { collection: 'clinicians', language: address.language } as const
  return documentMetadata(await getClinician(address), place)
}

export default async function Page({ params }: SlugParams) {
  const address = await addressOf(params)
  const { language } = address
  const clinician = await getClinician(address)
  if (!clinician) {
    const path = documentPath({ collection: 'clinicians', ...address })
    return <MissingView language={language} path={path} />
  }
  return <ClinicianView clinician={clinician} language={language} />
}
