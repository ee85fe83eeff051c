import type { PayloadRequest } from 'payload'
import type { Place } from './place'

/** What a document is called, by the field that its collection names it with. */
// eslint-disable-next-line max-params -- who asks, where, and what stands there
export function titleAt({ payload }: PayloadRequest, { collection }: Place, document: object) {
  const { useAsTitle = 'id' } = payload.collections[collection].config.admin
  const title: unknown = Reflect.get(document, useAsTitle)
  return typeof title === 'string' && title !== '' ? title : '(no title)'
}
