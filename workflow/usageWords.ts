import type { Impact } from './usage/impact'
import type { UsedOn } from './usage/usedOn'

/** What can be done to a document that takes it away from patients. */
export type Removal = 'unpublish' | 'trash' | 'delete'

/** What the index of uses says to staff. Every refusal names the way out. */
export const usageWords = {
  done: { unpublish: 'taken down', trash: 'moved to the trash', delete: 'deleted' },
  wayOut:
    'Take those pages down first, or take it out of them. An admin may go on with a written reason, below “Used on” beside the fields.',
  adminsOnly: 'Only an admin may take away what a live page needs.',
  badAction: 'Say what is to be done: unpublish, trash or delete.',
  noDrafts: 'This has no drafts, so it cannot be unpublished. Move it to the trash, or delete it.',
  notLive: 'Patients do not see this, so there is nothing to take down.',
  notNeeded: 'No live page needed it.',
} as const

/** How many addresses are told of; a list that is as long as this may be longer. */
export const MOST_ADDRESSES = 200

/** How many pages are named in a sentence; the rest are in the list. */
const NAMED = 4

const titles = (pages: UsedOn[]): string => {
  const named = pages.slice(0, NAMED).map(({ title, label }) => `“${title}” (${label})`)
  const more = pages.length - named.length
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

type Refused = { removal: Removal; pages: UsedOn[] }

/** Why a document cannot be taken away: the live pages that need it, and the way out. */
export function neededSentence({ removal, title, pages }: Refused & { title: string }): string {
  const who = pages.length === 1 ? 'one live page needs it' : `${pages.length} live pages need it`
  return `“${title}” cannot be ${usageWords.done[removal]}: ${who}, ${titles(pages)}. ${usageWords.wayOut}`
}

/** What the audit log keeps of an admin who went on. */
export function goneOnSummary({ removal, reason, pages }: Refused & { reason: string }): string {
  const needed = pages.length > 0 ? `Needed by ${titles(pages)}.` : usageWords.notNeeded
  return `${usageWords.done[removal].replace(/^./, (letter) => letter.toUpperCase())}. ${reason} ${needed}`
}

const counted = (count: number, [one, many]: readonly [string, string]) =>
  count === 0
    ? []
    : [`${count < MOST_ADDRESSES ? '' : 'at least '}${count} ${count === 1 ? one : many}`]

const listed = (parts: string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`

/** What is known of the uses of a document. */
export type KnownUses = { isLive: boolean; usedOn: UsedOn[]; impact: Impact }

const livePages = ({ usedOn }: KnownUses) => usedOn.filter(({ state }) => state === 'live')

/** What happens when the document is taken away from patients. */
export function takingDownSentence(uses: KnownUses): string {
  if (!uses.isLive)
    return 'Patients do not see this now, so taking it away changes nothing for them.'
  const pages = livePages(uses)
  const needing = pages.filter(({ needs }) => needs).length
  if (needing > 0) {
    const who = needing === 1 ? 'one live page needs it' : `${needing} live pages need it`
    return `Taking it down is refused: ${who}. ${usageWords.wayOut}`
  }
  const { redirects, translations } = uses.impact
  const others = [
    ...counted(pages.length, ['live page that mentions it', 'live pages that mention it']),
    ...counted(redirects.length, ['redirect', 'redirects']),
    ...counted(translations.length, ['translation', 'translations']),
  ]
  return others.length === 0
    ? 'It can be taken down at any time: nothing else that patients see uses it.'
    : `It can be taken down at any time. It touches ${listed(others)}: their links to it go away, and they stay whole.`
}

/** What happens when the address of the document is changed. */
export function newAddressSentence({ impact }: KnownUses): string {
  const { addresses, menus, redirects, translations } = impact
  const others = [
    ...counted(addresses.filter(({ because }) => because !== 'its own').length, [
      'other address',
      'other addresses',
    ]),
    ...counted(menus.length, ['menu', 'menus']),
    ...counted(redirects.length, ['redirect', 'redirects']),
    ...counted(translations.length, ['translation', 'translations']),
  ]
  return others.length === 0
    ? 'Changing its address touches nothing else.'
    : `Changing its address touches ${listed(others)}. Links, menus and redirects follow it by themselves.`
}

/** What happens when the document is published. */
export function publishingSentence({ impact }: KnownUses): string {
  const count = impact.addresses.length
  return count === 0
    ? 'Publishing it makes no page new.'
    : `Publishing it makes ${listed(counted(count, ['address', 'addresses']))} new.`
}
