import { PageHeading } from '@/components/patient/PageHeading'
import { SearchForm } from '@/components/patient/SearchForm'
import { TitleList } from '@/components/patient/TitleList'
import { fill } from '@/lib/fill'
import type { Language } from '@/lib/languages'
import { fixedPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { listFound, wordsOfQuery } from '@/queries/search'
import { PageFrame } from './PageFrame'
import { searchOf } from './searchOf'

async function Results({ language, query }: { language: Language; query: string }) {
  const words = wordsIn(language)
  if (wordsOfQuery(query).length === 0) return <p>{words.searchTooShort}</p>
  const groups = await listFound(language, query)
  if (groups.length === 0) {
    return (
      <p>
        {words.searchNothing} <a href={fixedPath('conditions', language)}>{words.conditions}</a>
      </p>
    )
  }
  return groups.map(({ kind, items }) => (
    <section key={kind}>
      <h2 className="mb-3 text-h2">{words[kind === 'conditions' ? 'foundConditions' : kind]}</h2>
      <TitleList items={items} level={3} />
    </section>
  ))
}

type SearchViewProps = { language: Language; query?: string }

/** The search, with what was found where something was asked for. */
export function SearchView({ language, query }: SearchViewProps) {
  const words = wordsIn(language)
  const title = query ? fill(words.searchResults, { query }) : words.search
  const crumbs = [{ label: words.search, path: fixedPath('search', language) }]
  return (
    <PageFrame language={language} crumbs={crumbs} jsonLd={[]} translations={[]}>
      <PageHeading title={title} standfirst={query ? null : words.searchIntro} />
      <div className="mt-6 grid grid-cols-1 gap-10">
        <div className="max-w-measure">
          <SearchForm {...searchOf(language)} id="search-large" size="large" value={query ?? ''} />
        </div>
        {query ? <Results language={language} query={query} /> : null}
      </div>
    </PageFrame>
  )
}
