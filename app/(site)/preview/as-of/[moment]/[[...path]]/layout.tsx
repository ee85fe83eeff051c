import type { ReactNode } from 'react'
import '../../../../site.css'
import { AsOfBanner } from '../../../../_views/AsOfBanner'
import { type MomentParams, openMoment } from '../../../../_views/openMoment'
import { SiteFrame } from '../../../../_views/SiteFrame'
import { routeTarget } from '@/lib/routes'

export const dynamic = 'force-dynamic'

export default async function Layout({ params, children }: MomentParams & { children: ReactNode }) {
  const opened = await openMoment(params)
  return (
    <SiteFrame language={routeTarget(opened.path).language} banner={<AsOfBanner {...opened} />}>
      {children}
    </SiteFrame>
  )
}
