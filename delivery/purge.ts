import { revalidateTag } from 'next/cache'
import type { Payload } from 'payload'

const isOutsideNext = (error: unknown) =>
  error instanceof Error && error.message.includes('static generation store missing')

/**
 * Throws away every rendered page that carries one of the tags. The next visitor gets a new one.
 * It never throws: a cache that cannot be cleared must not fail the save that asked for it. On a
 * command line there is no cache to clear, and nothing happens.
 */
export function purge(tags: Iterable<string>, logger: Payload['logger']): void {
  try {
    for (const tag of new Set(tags)) revalidateTag(tag, { expire: 0 })
  } catch (error) {
    if (!isOutsideNext(error)) logger.error({ err: error, msg: 'Pages could not be refreshed' })
  }
}
