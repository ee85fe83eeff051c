import type { PayloadRequest } from 'payload'
import type { SignOff } from '../payload-types'
import type { Place } from './place'

/** Every sign-off of a document, the oldest first. */
export async function signOffsOf(
  { payload, transactionID }: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  { collection, id }: Place,
): Promise<SignOff[]> {
  const { docs } = await payload.find({
    collection: 'sign-offs',
    where: {
      and: [{ documentCollection: { equals: collection } }, { documentId: { equals: id } }],
    },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    ...(transactionID ? { req: { transactionID } } : {}),
  })
  return docs
}
