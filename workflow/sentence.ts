import { writtenDate } from '../lib/dates'
import {
  isLive,
  type LiveFacts,
  type SignOffFacts,
  type WorkflowFacts,
  type WorkflowState,
  workflowState,
} from './facts'

/** How dates are written: the practice's IANA time zone. */
type Style = { timeZone: string }

const dateIn =
  ({ timeZone }: Style) =>
  (isoDate: string) =>
    writtenDate(isoDate, { language: 'en', timeZone })

const signedBy = ({ actorName }: SignOffFacts) => `signed by ${actorName}`

function whatPatientsSee(live: LiveFacts | null, style: Style): string {
  if (!live) return 'Patients do not see this page.'
  const version = `Patients see the version of ${dateIn(style)(live.since)}`
  if (live.signOff) return `${version}, ${signedBy(live.signOff)}.`
  if (live.override) {
    return `${version}, which ${live.override.actorName} published without a sign-off.`
  }
  return `${version}, which nobody has signed.`
}

function whenReviewIsDue(live: LiveFacts | null, { now, ...style }: Style & { now: Date }): string {
  if (!live?.signOff) return ''
  const { nextReview } = live.signOff
  const day = dateIn(style)(nextReview)
  return Date.parse(nextReview) > now.getTime()
    ? `The next review is due on ${day}.`
    : `Its review was due on ${day}.`
}

type Teller = (
  facts: WorkflowFacts,
  told: { name: string; date: (isoDate: string) => string },
) => string

const tellers: Record<WorkflowState, Teller> = {
  published: () => '',
  scheduled: ({ schedules }, { name, date }) => {
    const at = schedules.find(({ action }) => action === 'publish')?.at ?? ''
    return `${name} is signed and goes live on ${date(at)}.`
  },
  approved: ({ newest: { signOff } }, { name }) =>
    `${name} is ${signOff ? signedBy(signOff) : 'signed'} and can be published.`,
  'in-review': ({ review, newest }, { name, date }) => {
    const who = review?.reviewerName ?? 'a clinician'
    return `${name} has waited for ${who} since ${date(review?.submittedAt ?? newest.savedAt)}.`
  },
  'changes-requested': (_, { name }) =>
    `${name} came back with remarks. Mend it and send it for review again.`,
  // Beside a page that patients see it is the newer one.
  draft: ({ live }) => (live ? 'Your draft is newer and unsigned.' : 'This draft is unsigned.'),
}

const whatTheDraftIs = (facts: WorkflowFacts, style: Style) =>
  tellers[workflowState(facts)](facts, {
    name: facts.live ? 'The newer draft' : 'The draft',
    date: dateIn(style),
  })

/**
 * The truth about a document, in one line for its editor: what patients see, who signed it, and how the
 * newest version stands to it.
 */
export function workflowSentence(facts: WorkflowFacts, style: Style & { now: Date }): string {
  const { live, newest } = facts
  const sentences = [whatPatientsSee(live, style)]
  if (isLive(facts)) {
    sentences.push(whenReviewIsDue(live, style))
    if (!newest.isPublished) sentences.push('Your draft has the same clinical text.')
  } else sentences.push(whatTheDraftIs(facts, style))
  for (const { action, at } of facts.schedules) {
    if (action === 'unpublish') {
      sentences.push(`It is taken down on ${dateIn(style)(at)}.`)
    }
  }
  return sentences.filter(Boolean).join(' ')
}
