import { isClinical } from '../../collections/clinicalFields'
import { type Collection, CONTENT } from '../builders'
import { type Answer, at, type Rest } from './rest'

type Status = 'draft' | 'published'
type Message = Parameters<Rest>[2]

type Making = {
  collection: Collection
  message: Message
  status: Status
  /** Signs the draft before it is published. */
  sign?: (place: { collection: string; id: string }) => Promise<void>
}

/**
 * Makes a document by the API, in a state. A clinical text begins as a draft, and is published by a second
 * request; its answer is the one that comes back.
 */
export async function createAs(
  send: Rest,
  { collection, message, status, sign }: Making,
): Promise<Answer> {
  const isFirst = status === 'published' && isClinical(collection)
  const first = isFirst ? 'draft' : status
  const data: unknown = message?.data
  const hasStates = CONTENT.some((content) => content === collection)
  const sent =
    data && hasStates ? { ...message, data: Object.assign({}, data, { _status: first }) } : message
  const made = await send('POST', `/${collection}?draft=${first === 'draft'}`, sent)
  const id = at(made.body, 'doc', 'id')
  if (!isFirst || typeof id !== 'string') return made
  await sign?.({ collection, id })
  return send('PATCH', `/${collection}/${id}`, { data: { _status: status } })
}
