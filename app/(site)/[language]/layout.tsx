import type { ReactNode } from 'react'
import '../site.css'
import { languageOf, type LanguageParams } from '../_views/params'
import { SiteFrame } from '../_views/SiteFrame'

export const dynamic = 'force-static'
export const revalidate = 3600

/** Nothing is rendered at build time: a build needs no database. */
export function generateStaticParams() {
  return []
}

export default async function Layout({
  params,
  children,
}: LanguageParams & { children: ReactNode }) {
  return <SiteFrame language={await languageOf(params)}>{children}</SiteFrame>
}
