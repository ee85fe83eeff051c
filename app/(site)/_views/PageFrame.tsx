import type { ReactNode } from 'react'
import { Breadcrumbs } from '@/components/patient/Breadcrumbs'
import { LanguageLinks } from '@/components/patient/LanguageLinks'
import { JsonLd } from '@/components/ui/JsonLd'
import { env } from '@/lib/env'
import { LANGUAGE_NAMES, type Language } from '@/lib/languages'
import { absoluteURL, fixedPath, type LanguagePath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { getPractice } from '@/queries/site'
import { breadcrumbsJsonLd, type Crumb } from '@/seo/jsonLd/breadcrumbs'
import { type GraphNode, graphOf } from '@/seo/jsonLd/graph'
import { practiceJsonLd } from '@/seo/jsonLd/practice'

type PageFrameProps = {
  language: Language
  /** The steps below the home page; the home page itself has none. */
  crumbs: Crumb[]
  /** What machines read of the page, beside the practice and the way to the page. */
  jsonLd: GraphNode[]
  /** The same page in other languages. */
  translations: LanguagePath[]
  children: ReactNode
}

const languageLink = ({ language, path }: LanguagePath) => ({
  href: path,
  language,
  name: LANGUAGE_NAMES[language],
  phrase: wordsIn(language).readThisPage,
})

/**
 * A page: the way to it, the same page in other languages, its content, and what machines read. Its
 * address is for paper.
 */
export async function PageFrame(props: PageFrameProps) {
  const { language, crumbs, jsonLd, translations, children } = props
  const words = wordsIn(language)
  const practice = practiceJsonLd(await getPractice())
  const way = [{ label: words.home, path: fixedPath('home', language) }, ...crumbs]
  const isHome = crumbs.length === 0
  const path = way.at(-1)?.path ?? ''
  return (
    <>
      <div className="flex flex-wrap justify-between gap-x-6 gap-y-1">
        {isHome ? null : <Breadcrumbs label={words.breadcrumb} crumbs={way} />}
        <LanguageLinks links={translations.map(languageLink)} />
      </div>
      <div className={isHome ? undefined : 'pt-4 sm:pt-8'}>{children}</div>
      <p className="page-address only-on-paper hidden pt-4 text-small">
        {words.pageAddress}: {absoluteURL(path, env.siteURL)}
      </p>
      <JsonLd data={graphOf([practice, ...(isHome ? [] : [breadcrumbsJsonLd(way)]), ...jsonLd])} />
    </>
  )
}
