import type { CollectionSlug } from 'payload'

/** Where a document is: its collection and its id. */
export type Place = { collection: CollectionSlug; id: string }

/** A place as one text, for a field that holds it once. */
export const placeKey = ({ collection, id }: Place) => `${collection}:${id}`
