import type { Role } from '../access/roles'
import { isLive, type WorkflowFacts, workflowState } from './facts'
import { workflowWords } from './words'

/** What the workflow can do with a document. */
export type ButtonName =
  'submit' | 'withdraw' | 'sign' | 'send-back' | 'publish' | 'schedule' | 'unpublish' | 'override'

/** A button: whether it can be pressed, and why not where it cannot. */
export type Button = { name: ButtonName; isEnabled: boolean; why: string | null }

/** The person at the screen. */
export type Person = { id: string; roles: readonly Role[] }

type Rule = (facts: WorkflowFacts) => string | null

const isInReview = ({ review }: WorkflowFacts) => review?.state === 'in-review'

const unsigned: Rule = ({ newest }) =>
  newest.problem === null ? workflowWords.signedAlready : null

const unpublished: Rule = ({ newest }) =>
  newest.isPublished && newest.problem === null ? workflowWords.publishedAlready : null

const rules: Record<ButtonName, Rule> = {
  submit: (facts) => {
    const isSame = isInReview(facts) && facts.review?.hash === facts.newest.hash
    return isSame ? workflowWords.inReviewAlready : (unpublished(facts) ?? unsigned(facts))
  },
  withdraw: (facts) => (isInReview(facts) ? null : workflowWords.notInReview),
  // What patients see can be reviewed again at any time, and then for longer.
  sign: (facts) => (facts.newest.isPublished ? null : unsigned(facts)),
  'send-back': (facts) => (isInReview(facts) ? null : workflowWords.notInReview),
  publish: ({ newest }) =>
    newest.isPublished
      ? workflowWords.publishedAlready
      : newest.problem && workflowWords.refused[newest.problem],
  schedule: (facts) =>
    workflowState(facts) === 'scheduled' ? workflowWords.scheduledAlready : rules.publish(facts),
  unpublish: ({ live }) => (live ? null : workflowWords.notLive),
  override: (facts) =>
    isLive(facts) && facts.newest.isPublished
      ? workflowWords.publishedAlready
      : facts.newest.problem === null
        ? workflowWords.notWaiting
        : null,
}

const holders: Record<ButtonName, readonly Role[]> = {
  submit: ['contributor', 'editor', 'admin'],
  withdraw: ['contributor', 'editor', 'admin'],
  sign: ['reviewer'],
  'send-back': ['reviewer'],
  publish: ['editor', 'admin'],
  schedule: ['editor', 'admin'],
  unpublish: ['editor', 'admin'],
  override: ['admin'],
}

const NAMES: readonly ButtonName[] = [
  ...(['submit', 'withdraw', 'sign', 'send-back'] as const),
  ...(['publish', 'schedule', 'unpublish', 'override'] as const),
]

/** Why something cannot be done with a document as it stands now, whoever asks; `null` where it can. */
export const actionProblem = (name: ButtonName, facts: WorkflowFacts) => rules[name](facts)

function whyNot(name: ButtonName, { facts, person }: { facts: WorkflowFacts; person: Person }) {
  const why = actionProblem(name, facts)
  if (why) return why
  return name === 'sign' && facts.newest.editor === person.id ? workflowWords.ownText : null
}

/** The buttons that a person's roles give, each with the reason where it cannot be pressed now. */
export function workflowButtons(facts: WorkflowFacts, person: Person): Button[] {
  return NAMES.filter((name) => holders[name].some((role) => person.roles.includes(role))).map(
    (name) => {
      const why = whyNot(name, { facts, person })
      return { name, isEnabled: why === null, why }
    },
  )
}
