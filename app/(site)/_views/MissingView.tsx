import { notFound, permanentRedirect } from 'next/navigation'
import { PageHeading } from '@/components/patient/PageHeading'
import { SearchForm } from '@/components/patient/SearchForm'
import { env } from '@/lib/env'
import { DEFAULT_LANGUAGE, type Language } from '@/lib/languages'
import { fixedPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { getMove } from '@/queries/redirects'
import { hasContentIn } from '@/queries/translations'
import { CallUs } from './CallUs'
import { searchOf } from './searchOf'

const WAYS = ['conditions', 'treatments', 'faqs', 'articles', 'locations', 'home'] as const

/**
 * The lists that have something to read in a language, and the home page. The site's own language is taken
 * to have them all: a page that asks is rendered anew whenever a document comes or goes, and the framework
 * renders its own `not-found` in that language along with every page.
 */
async function waysOnIn(language: Language) {
  if (language === DEFAULT_LANGUAGE) return WAYS
  const filled = await Promise.all(
    WAYS.map(async (route) => route === 'home' || (await hasContentIn(route, language))),
  )
  return WAYS.filter((_, index) => filled[index])
}

type MissingContentProps = {
  language: Language
  /** Whether a page stood here and was removed for good. */
  isGone?: boolean
}

/** What stands at an address where nothing is: what happened, and ways on. */
export async function MissingContent({ language, isGone = false }: MissingContentProps) {
  const words = wordsIn(language)
  const title = isGone ? words.goneTitle : words.notFoundTitle
  const text = isGone ? words.goneText : words.notFoundText
  const ways = await waysOnIn(language)
  return (
    <div className="grid max-w-measure grid-cols-1 gap-6 py-8">
      <PageHeading title={title} standfirst={text} />
      <SearchForm {...searchOf(language)} id="search-again" size="large" />
      <div className="not-on-paper">
        <p>{words.notFoundWays}</p>
        <ul className="mt-2">
          {ways.map((route) => (
            <li key={route}>
              <a href={fixedPath(route, language)} className="inline-flex min-h-9 items-center">
                {words[route]}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <CallUs language={language} />
    </div>
  )
}

type MissingViewProps = {
  language: Language
  /** The public path that was asked for. */
  path: string
}

/** Has the cache handler answer with a redirect: a page of the framework's own leads on by scripts. */
function MovedView({ to }: { to: string }) {
  if (!env.isProduction) permanentRedirect(to)
  return (
    <>
      <meta name="plainwell-status" content="308" />
      <meta name="plainwell-location" content={to} />
    </>
  )
}

/** Asks the cache handler to be sent as what it is, under a title that says so. */
function GoneView({ language }: { language: Language }) {
  return (
    <>
      <meta name="plainwell-status" content="410" />
      <meta name="plainwell-title" content={wordsIn(language).goneTitle} />
      <MissingContent language={language} isGone />
    </>
  )
}

/**
 * The answer at an address where nothing is, or where something stood that moved or was removed. In
 * production the page asks the cache handler to be sent with status 404 or 410: what the framework's own
 * `notFound()` sends has an empty body until scripts run, and it knows no 410.
 */
export async function MissingView({ language, path }: MissingViewProps) {
  const move = await getMove(path)
  if (move?.kind === 'moved') return <MovedView to={move.to} />
  if (!env.isProduction) notFound()
  if (move) return <GoneView language={language} />
  return (
    <>
      <meta name="plainwell-status" content="404" />
      <MissingContent language={language} />
    </>
  )
}
