import type { Metadata } from 'next'
import { AsOfMissing } from '../../../../_views/AsOfMissing'
import { type MomentParams, openMoment } from '../../../../_views/openMoment'
import { previewOf } from '../../../../_views/previewOf'
import { writtenMoment } from '@/lib/moment'
import { PUBLIC_READER } from '@/queries/client'
import { timeTravelWords } from '@/workflow/timeTravelWords'

export async function generateMetadata({ params }: MomentParams): Promise<Metadata> {
  const { moment, timeZone, publicPath } = await openMoment(params)
  const title = `${publicPath}, ${writtenMoment(moment, timeZone)}`
  return { title, robots: { index: false, follow: false } }
}

/** What stood at a public path at a moment. */
export default async function Page({ params }: MomentParams) {
  const { path, moment, timeZone } = await openMoment(params)
  const view = await previewOf(path, PUBLIC_READER)
  return view ?? <AsOfMissing text={timeTravelWords.nothing(writtenMoment(moment, timeZone))} />
}
