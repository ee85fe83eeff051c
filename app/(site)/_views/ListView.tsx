import type { ReactNode } from 'react'
import { PageHeading } from '@/components/patient/PageHeading'
import type { Language } from '@/lib/languages'
import { fixedPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { PageFrame } from './PageFrame'

type ListViewProps = {
  route: 'articles' | 'conditions' | 'treatments' | 'faqs' | 'clinicians' | 'locations'
  language: Language
  isEmpty: boolean
  children: ReactNode
}

/** A list with its heading; a sentence where nothing is in it yet. */
export function ListView({ route, language, isEmpty, children }: ListViewProps) {
  const words = wordsIn(language)
  const crumbs = [{ label: words[route], path: fixedPath(route, language) }]
  return (
    <PageFrame language={language} crumbs={crumbs}>
      <PageHeading title={words[route]} standfirst={words[`${route}Intro`]} />
      <div className="mt-8 grid grid-cols-1 gap-10">
        {isEmpty ? <p>{words.nothingYet}</p> : children}
      </div>
    </PageFrame>
  )
}
