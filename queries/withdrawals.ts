import type { Payload } from 'payload'
import { documentTag, listTag, presenceTag, untilTag } from '@/lib/cacheTags'
import { LANGUAGES } from '@/lib/languages'
import { type Withdrawal, withdrawals } from '@/workflow/withdrawals'

/** The tags of pages that a document is on, as far as its language need not be known. */
const tagsOf = ({ collection, id }: Withdrawal): string[] => [
  documentTag(id),
  ...LANGUAGES.flatMap((language) => [
    listTag(collection, language),
    presenceTag(collection, language),
  ]),
]

/**
 * The tags that end a page when something on it is to be taken down: from then on it is rendered anew,
 * whether or not anything has taken that down.
 *
 * @param tags - those that the page is filed under
 */
export async function untilTags(
  tags: ReadonlySet<string>,
  payload: Pick<Payload, 'db'>,
): Promise<string[]> {
  const now = Date.now()
  const coming = (await withdrawals(payload)).filter(({ at }) => at > now)
  return coming
    .filter((withdrawal) => tagsOf(withdrawal).some((tag) => tags.has(tag)))
    .map(({ at }) => untilTag(at))
}
