import type { Body, Content } from '../builders'
import type { Desk } from './desk'
import { DAY, hashOf, writeSignOff } from './signOff'

/** How a clinical text stands to its sign-offs. */
export const TEXT_STATES = ['unsigned', 'edited', 'self-signed', 'expired', 'valid'] as const

/** One of {@link TEXT_STATES}. */
export type TextState = (typeof TEXT_STATES)[number]

/** A change of the clinical text of any document. */
export const clinicalChange: Record<Content, Body> = {
  articles: { summary: 'A diary shows what brings your headaches on.' },
  conditions: { summary: 'Headache on at least 15 days a month.' },
  treatments: { summary: 'Small injections that calm nerves.' },
  'treatment-faqs': { shortAnswer: 'Most people go home after an hour.' },
  'drug-products': { maker: 'Another Laboratory' },
  clinicians: {},
  locations: {},
  pages: {},
}

/** Makes a draft whose text is unsigned, edited after it was signed, and so on; answers its id. */
export async function draftIn(
  desk: Desk,
  collection: Content,
  state: TextState,
  overrides: Body = {},
): Promise<string> {
  const id = await desk.make(collection, overrides, { status: 'draft', by: 'editor' })
  const signing = { collection, id, actor: desk.userIdOf('reviewer') }
  if (state === 'edited') {
    await writeSignOff(desk.payload, signing)
    const path = `/${collection}/${id}?draft=true`
    await desk.as('editor')('PATCH', path, { data: clinicalChange[collection] })
  }
  if (state === 'self-signed') {
    await writeSignOff(desk.payload, { ...signing, actor: desk.userIdOf('editor') })
  }
  if (state === 'expired') {
    await writeSignOff(desk.payload, { ...signing, nextReview: new Date(Date.now() - DAY) })
  }
  if (state === 'valid') await writeSignOff(desk.payload, signing)
  return id
}

/** Has an admin publish the newest text without a sign-off. */
export async function publishByOverride(desk: Desk, collection: Content, id: string) {
  const data = {
    hash: await hashOf(desk.payload, { collection, id }),
    reason: 'For a test of the desk.',
  }
  const answer = await desk.as('admin')('POST', `/${collection}/${id}/override`, { data })
  if (answer.status !== 200) throw new Error(`Not published: ${answer.status} ${answer.text}`)
}
