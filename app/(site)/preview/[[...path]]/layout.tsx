import type { ReactNode } from 'react'
import '../../site.css'
import { requireStaff } from '../../_views/requireStaff'
import { SiteFrame } from '../../_views/SiteFrame'
import { routeTarget } from '@/lib/routes'
import { wordsIn } from '@/lib/words'

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
  const banner = <p className="bg-ink px-4 py-2 text-surface">{wordsIn(language).previewOf}</p>
  return (
    <SiteFrame language={language} banner={banner}>
      {children}
    </SiteFrame>
  )
}
