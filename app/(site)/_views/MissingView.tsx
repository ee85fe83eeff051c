import { notFound } from 'next/navigation'
import { phoneHref } from '@/blocks/linkHref'
import { PageHeading } from '@/components/patient/PageHeading'
import { env } from '@/lib/env'
import type { Language } from '@/lib/languages'
import { fixedPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { getPractice } from '@/queries/site'

const WAYS = ['home', 'conditions', 'treatments', 'faqs', 'articles', 'locations'] as const

/** What stands at an address where nothing is: what happened, and ways on. */
export async function MissingContent({ language }: { language: Language }) {
  const words = wordsIn(language)
  const { phone } = await getPractice()
  return (
    <>
      <PageHeading title={words.notFoundTitle} standfirst={words.notFoundText} />
      <p>{words.notFoundWays}</p>
      <ul className="list-disc pl-6">
        {WAYS.map((route) => (
          <li key={route}>
            <a href={fixedPath(route, language)} className="inline-block py-1">
              {words[route]}
            </a>
          </li>
        ))}
      </ul>
      {phone ? (
        <p>
          {words.call} <a href={phoneHref(phone)}>{phone}</a>
        </p>
      ) : null}
    </>
  )
}

/**
 * The answer at an address where nothing is. In production the page asks the cache handler to be sent
 * with status 404: what the framework's own `notFound()` sends has an empty body until scripts run.
 */
export function MissingView({ language }: { language: Language }) {
  if (!env.isProduction) notFound()
  return (
    <>
      <meta name="plainwell-status" content="404" />
      <MissingContent language={language} />
    </>
  )
}
