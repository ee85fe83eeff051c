import { PhoneLink } from '@/components/patient/PhoneLink'
import type { Language } from '@/lib/languages'
import type { ListRoute } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { getPractice } from '@/queries/site'
import { otherListsOf } from '@/queries/translations'
import { phoneLink } from './phoneLink'

/** What a list says in which nothing is yet: where it has something to read, and whom to call. */
export async function EmptyList({ route, language }: { route: ListRoute; language: Language }) {
  const words = wordsIn(language)
  const phone = phoneLink((await getPractice()).phone, words)
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
      {phone ? (
        <p>
          <PhoneLink phone={phone} className="button button-quiet" />
        </p>
      ) : null}
    </div>
  )
}
