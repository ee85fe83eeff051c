import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { purge } from '../../../delivery/purge'
import { documentTag, routeTag } from '../../../lib/cacheTags'
import type { Redirect } from '../../../payload-types'

type Stored = Partial<Pick<Redirect, 'from' | 'retires'>>

/** What is answered at the old path, and at the older ones of a page that was retired there. */
const tagsOf = ({ from, retires }: Stored): string[] => [
  ...(from ? [routeTag(from)] : []),
  ...(retires ? [documentTag(retires)] : []),
]

/** What stands at the old paths is looked up anew. */
export const refreshOldPaths: CollectionAfterChangeHook<Redirect> = async (hook) => {
  const { doc, previousDoc, req } = hook
  await purge([...tagsOf(doc), ...tagsOf(previousDoc ?? {})], req)
}

/** What stood at the old path of a redirect that was deleted is looked up anew. */
export const refreshOldPath: CollectionAfterDeleteHook<Redirect> = async ({ doc, req }) => {
  await purge(tagsOf(doc), req)
}
