import type { Payload } from 'payload'
import type { Ask } from './ask'
import { actorOf } from './auditEntry'
import { doLater } from './later'
import type { NewestText } from './loadFacts'
import { adminAddress, documentMail, type Recipient, sendMail, userOf, usersWith } from './mail'
import type { DocumentMail } from './mailWords'
import { titleAt } from './titleAt'

type Finder = (payload: Payload) => Promise<(Recipient | null)[]>

type Announcement = { kind: DocumentMail; to: Finder; text: NewestText }

/** Tells people by e-mail what somebody did; not those who did it themselves. */
function announce({ req, place, user }: Ask, { kind, to, text }: Announcement): void {
  const values = {
    title: titleAt(req, place, text.document),
    who: actorOf(req).actorName,
    address: adminAddress(place.collection, place.id),
  }
  doLater(req, async (payload) => {
    const people = (await to(payload)).filter((person) => person?.id !== user.id)
    await sendMail(payload, { to: people, mail: documentMail(kind, values) })
  })
}

/** Tells the reviewer who was chosen, or every reviewer, that something waits. */
export function announceReview(
  ask: Ask,
  { text, reviewer }: { text: NewestText; reviewer: string | null },
): void {
  const to: Finder = async (payload) =>
    reviewer ? [await userOf(payload, reviewer)] : usersWith(payload, 'reviewer')
  announce(ask, { kind: 'reviewRequested', to, text })
}

/** Tells whoever sent a text for review what became of it. */
export function announceVerdict(
  ask: Ask,
  verdict: { kind: 'sentBack' | 'signed'; author: string | null; text: NewestText },
): void {
  const { kind, author, text } = verdict
  announce(ask, { kind, to: async (payload) => [await userOf(payload, author)], text })
}
