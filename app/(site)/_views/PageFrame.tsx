import type { ReactNode } from 'react'
import { Breadcrumbs } from '@/components/patient/Breadcrumbs'
import { JsonLd } from '@/components/ui/JsonLd'
import type { Language } from '@/lib/languages'
import { fixedPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { breadcrumbsJsonLd, type Crumb } from '@/seo/jsonLd/breadcrumbs'

type PageFrameProps = {
  language: Language
  crumbs: Crumb[]
  jsonLd?: object[]
  children: ReactNode
}

/** A page below the home page: the way to it, its content, and what machines read. */
export function PageFrame({ language, crumbs, jsonLd = [], children }: PageFrameProps) {
  const words = wordsIn(language)
  const way = [{ label: words.home, path: fixedPath('home', language) }, ...crumbs]
  return (
    <>
      <Breadcrumbs label={words.breadcrumb} crumbs={way} />
      <div className="pt-4 sm:pt-8">{children}</div>
      {[breadcrumbsJsonLd(way), ...jsonLd].map((data, index) => (
        <JsonLd key={index} data={data} />
      ))}
    </>
  )
}
