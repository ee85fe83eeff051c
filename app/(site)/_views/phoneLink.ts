import { phoneHref } from '@/blocks/linkHref'
import type { Phone } from '@/components/patient/PhoneLink'
import type { Words } from '@/lib/words'

/** A phone number as a link, with the word for calling it; `null` where there is none. */
export function phoneLink(phone: string | null | undefined, words: Words): Phone | null {
  return phone ? { href: phoneHref(phone), label: phone, call: words.call } : null
}
