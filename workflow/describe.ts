import { staff } from '../access/staff'
import type { Action } from './ask'
import { workflowButtons } from './buttons'
import { describeSchedules } from './describeSchedules'
import { workflowState } from './facts'
import { loadFacts } from './loadFacts'
import { refusal } from './refusal'
import { remarkFields } from './remarkFields'
import { remarksOf } from './remarks'
import { reviewersFor } from './reviewers'
import { workflowSentence } from './sentence'
import { timeZoneOf } from './timeZone'
import { workflowWords } from './words'

/** Tells how a document stands: the sentence, the buttons for this person, and the remarks. */
export const describeWorkflow: Action = async (ask) => {
  const { req, user, place } = ask
  if (!staff({ req })) throw refusal(403, workflowWords.signIn)
  const { facts } = await loadFacts(req, place)
  const timeZone = await timeZoneOf(req)
  return {
    state: workflowState(facts),
    sentence: workflowSentence(facts, { timeZone, now: new Date() }),
    buttons: workflowButtons(facts, { id: user.id, roles: user.roles }),
    hash: facts.newest.hash,
    facts,
    scheduling: describeSchedules(ask, { facts, timeZone }),
    remarks: await remarksOf(ask),
    fields: remarkFields(req.payload.collections[place.collection].config.fields),
    reviewers: await reviewersFor(req, facts.newest.editor),
  }
}
