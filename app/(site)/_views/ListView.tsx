import type { ReactNode } from 'react'
import { PageHeading } from '@/components/patient/PageHeading'
import type { Language } from '@/lib/languages'
import { fixedPath, type ListRoute } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { getPractice } from '@/queries/site'
import { listRouteTranslations } from '@/queries/translations'
import { faqHubJsonLd, type QuestionFacts } from '@/seo/jsonLd/faq'
import { listJsonLd } from '@/seo/jsonLd/website'
import { EmptyList } from './EmptyList'
import { PageFrame } from './PageFrame'

type ListViewProps = {
  route: ListRoute
  language: Language
  isEmpty: boolean
  /** The path of the page, where it is not the first one of the list. */
  path?: string
  /** The questions with their answers, where the list is one of questions. */
  questions?: QuestionFacts[]
  children: ReactNode
}

/** A list with its heading; a sentence and ways on where nothing is in it yet. */
export async function ListView(props: ListViewProps) {
  const { route, language, isEmpty, questions, children } = props
  const words = wordsIn(language)
  const first = fixedPath(route, language)
  const { path = first } = props
  const { timeZone } = await getPractice()
  const facts = {
    ...{ path, language, timeZone },
    title: words[route],
    summary: words[`${route}Intro`],
  }
  return (
    <PageFrame
      language={language}
      crumbs={[{ label: words[route], path }]}
      jsonLd={[questions ? faqHubJsonLd({ ...facts, questions }) : listJsonLd(facts)]}
      translations={path === first ? await listRouteTranslations(route, language) : []}
    >
      <PageHeading title={words[route]} standfirst={words[`${route}Intro`]} />
      <div className="mt-8 grid grid-cols-1 gap-10">
        {isEmpty ? <EmptyList route={route} language={language} /> : children}
      </div>
    </PageFrame>
  )
}
