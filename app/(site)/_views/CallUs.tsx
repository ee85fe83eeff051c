import { PhoneLink } from '@/components/patient/PhoneLink'
import type { Language } from '@/lib/languages'
import { wordsIn } from '@/lib/words'
import { getPractice } from '@/queries/site'
import { phoneLink } from './phoneLink'

/** Calls the practice, where a page has nothing else to say; nothing where it has no phone. */
export async function CallUs({ language }: { language: Language }) {
  const phone = phoneLink((await getPractice()).phone, wordsIn(language))
  if (!phone) return null
  return (
    <p>
      <PhoneLink phone={phone} className="button button-quiet" />
    </p>
  )
}
