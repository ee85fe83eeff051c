import { unstable_cache } from 'next/cache'
import { readingMoment } from './moment'

/** Next keeps at most 128 tags of one read. */
const TAGS_AT_ONCE = 100

const isOutsideNext = (error: unknown) =>
  error instanceof Error && error.message.includes('incrementalCache missing')

async function attach(tags: string[]): Promise<void> {
  await unstable_cache(() => Promise.resolve(true), tags, { tags })()
}

/**
 * Files the page that is being rendered under tags, so that `purge` finds it. What is cached is the
 * rendered page; the read itself is not, so nothing can be put together from an old and a new part.
 *
 * @param tags - out of `lib/cacheTags`
 */
export async function tagPage(tags: Iterable<string>): Promise<void> {
  // What is read as of a moment is kept nowhere, and no publication changes it.
  if (readingMoment()) return
  const all = [...new Set(tags)].sort()
  try {
    for (let start = 0; start < all.length; start += TAGS_AT_ONCE) {
      await attach(all.slice(start, start + TAGS_AT_ONCE))
    }
  } catch (error) {
    if (!isOutsideNext(error)) throw error
  }
}
