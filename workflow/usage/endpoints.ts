import type { CollectionSlug, Endpoint } from 'payload'
import { actionEndpoint, readingEndpoint } from '../ask'
import { describeUsage } from './describe'
import { retire } from './retire'

/** What is answered under `/api/<collection>/<id>/` of where a document is used. */
export const usageEndpoints = (collection: CollectionSlug): Endpoint[] => [
  readingEndpoint({ collection, path: 'usage', action: describeUsage }),
  actionEndpoint({ collection, path: 'retire', action: retire }),
]
