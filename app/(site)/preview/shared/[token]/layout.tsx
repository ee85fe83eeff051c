import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import '../../../site.css'
import { answerWithStatus } from '@/delivery/sharedPreviewAnswer'
import { writtenMoment } from '@/lib/dates'
import { fill } from '@/lib/fill'
import { wordsIn } from '@/lib/words'
import { getSharedPreview, type SharedPreview } from '@/queries/sharedPreviews'
import { getPractice } from '@/queries/site'
import { decodedSegment } from '../../../_views/params'
import { SiteFrame } from '../../../_views/SiteFrame'

export const dynamic = 'force-dynamic'

export const metadata = {
  robots: { index: false, follow: false },
  referrer: 'no-referrer' as const,
}

const STATUS = { missing: 404, ended: 410, open: 200 } as const

async function Banner({ shared }: { shared: SharedPreview }) {
  if (shared.state !== 'open') return null
  const { timeZone } = await getPractice()
  const { language, expiresAt } = shared
  const date = writtenMoment(expiresAt, { language, timeZone })
  return (
    <p className="bg-ink px-4 py-2 text-surface">{fill(wordsIn(language).sharedDraft, { date })}</p>
  )
}

type SharedParams = { params: Promise<{ token: string }> }

/** The frame of a draft that is read by whoever has a link to it, or of the words that say why not. */
export default async function Layout({ params, children }: SharedParams & { children: ReactNode }) {
  const shared = await getSharedPreview(decodedSegment((await params).token))
  if (shared.state !== 'open') answerWithStatus(await headers(), STATUS[shared.state])
  return (
    <SiteFrame language={shared.language} banner={<Banner shared={shared} />}>
      {children}
    </SiteFrame>
  )
}
