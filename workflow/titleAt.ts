import type { PayloadRequest } from 'payload'
import type { Place } from './place'

/** What a document is called by the field that its collection names it with; never nothing. */
export function titleOf(document: object, field = 'id'): string {
  const title: unknown = Reflect.get(document, field)
  return typeof title === 'string' && title !== '' ? title : '(no title)'
}

/** What a document of a place is called. */
// eslint-disable-next-line max-params -- who asks, where, and what stands there
export function titleAt({ payload }: PayloadRequest, { collection }: Place, document: object) {
  return titleOf(document, payload.collections[collection].config.admin.useAsTitle)
}
