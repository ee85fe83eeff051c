import { type Answer, sentencesOf } from './rest'

/** Whether the API did as it was asked. */
export const succeeded = ({ status }: Answer) => status >= 200 && status < 300

/** What a refusal says: a plain sentence, or Payload’s words for an unknown address. */
export const SENTENCE = /^[A-Z].+\.$|^Not Found$/

/** Expects a refusal to be an honest one: the right status, a plain sentence, and nothing stored. */
export function expectRefusal(answer: Answer, stored: { before: string; after: string }) {
  expect([401, 403, 404, 409]).toContain(answer.status)
  expect(sentencesOf(answer)).toMatch(SENTENCE)
  expect(stored.after).toBe(stored.before)
}
