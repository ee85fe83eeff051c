import type { Language } from '@/lib/languages'
import type { ListRoute } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { otherListsOf } from '@/queries/translations'
import { CallUs } from './CallUs'

/** What a list says in which nothing is yet: where it has something to read, and whom to call. */
export async function EmptyList({ route, language }: { route: ListRoute; language: Language }) {
  const words = wordsIn(language)
  const others = await otherListsOf(route, language)
  return (
    <div className="grid justify-items-start gap-4">
      <p>{words.nothingYet}</p>
      {others.map(({ language: other, path }) => (
        <p key={other} className="not-on-paper">
          <a href={path} hrefLang={other} lang={other} className="font-semibold">
            {wordsIn(other).readThisPage}
          </a>
        </p>
      ))}
      <CallUs language={language} />
    </div>
  )
}
