import { writtenDate, writtenMoment } from '../lib/dates'
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

const momentIn =
  ({ timeZone }: Style) =>
  (isoDate: string) =>
    writtenMoment(isoDate, { language: 'en', timeZone })

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
  told: { name: string; date: (isoDate: string) => string; moment: (isoDate: string) => string },
) => string

const tellers: Record<WorkflowState, Teller> = {
  published: () => '',
  scheduled: ({ schedules }, { name, moment }) => {
    const at = schedules.find(({ action }) => action === 'publish')?.at ?? ''
    return `${name} is signed and goes live on ${moment(at)}.`
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
    moment: momentIn(style),
  })

/** What becomes, or should have become, of the page by itself, beside a text that goes live as it is. */
function whatIsScheduled({ schedules, failedSchedules = [], newest }: WorkflowFacts, style: Style) {
  const moment = momentIn(style)
  const coming = schedules.map(({ action, at, hash }) => {
    if (action === 'unpublish') return `It is taken down on ${moment(at)}.`
    if (hash === newest.hash) return ''
    return `The text was changed after it was scheduled for ${moment(at)}, so nothing goes live then.`
  })
  const failed = failedSchedules.map(({ action, at, problem }) =>
    action === 'publish'
      ? `It was to go live on ${moment(at)}. ${problem}`
      : `It was to be taken down on ${moment(at)}, and patients do not see it any more. ${problem}`,
  )
  return [...coming, ...failed]
}

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
  sentences.push(...whatIsScheduled(facts, style))
  return sentences.filter(Boolean).join(' ')
}
