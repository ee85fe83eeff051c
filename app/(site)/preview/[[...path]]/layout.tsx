import type { ReactNode } from 'react'
import '../../site.css'
import { decodedSegment } from '../../_views/params'
import { requireStaff } from '../../_views/requireStaff'
import { SiteFrame } from '../../_views/SiteFrame'
import { asOfFormPath, routeTarget } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { timeTravelWords } from '@/workflow/timeTravelWords'

export const dynamic = 'force-dynamic'

export const metadata = { robots: { index: false, follow: false } }

type PreviewParams = { params: Promise<{ path?: string[] }> }

export default async function Layout({
  params,
  children,
}: PreviewParams & { children: ReactNode }) {
  const { path = [] } = await params
  await requireStaff(path)
  const { language } = routeTarget(path)
  const query = new URLSearchParams({ path: `/${path.map(decodedSegment).join('/')}` })
  const banner = (
    <p className="bg-ink px-4 py-2 text-surface">
      {wordsIn(language).previewOf}{' '}
      <a
        href={`${asOfFormPath()}?${String(query)}`}
        lang="en"
        className="inline-flex min-h-9 items-center text-surface underline"
      >
        {timeTravelWords.open}
      </a>
    </p>
  )
  return (
    <SiteFrame language={language} banner={banner}>
      {children}
    </SiteFrame>
  )
}
