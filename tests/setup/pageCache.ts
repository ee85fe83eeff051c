import { jest } from '@jest/globals'
import { pageStore } from '../../delivery/pageStore.mjs'

/** What the pages of a test were filed under, and what a save threw away. */
export type PageCache = {
  /** The tags that a page is filed under while `render` reads for it. */
  tagsOf: (render: () => Promise<unknown>) => Promise<Set<string>>
  /** The tags that were thrown away while `save` ran. */
  purgedBy: (save: () => Promise<unknown>) => Promise<Set<string>>
  /** Makes every following purge fail, or work again. */
  breakPurges: (broken: boolean) => void
}

/** Fails as soon as it is written to. */
class BrokenMap extends Map<string, number> {
  override set(): this {
    throw new Error('The cache is broken.')
  }
}

/** Puts a stand-in in the place of Next's cache. Before anything of the project is imported. */
export function standInForPageCache(): PageCache {
  let filed = new Set<string>()
  jest.unstable_mockModule('next/cache', () => ({
    unstable_cache: (
      read: () => Promise<unknown>,
      _key: string[],
      options: { tags?: string[] } = {},
    ) => {
      for (const tag of options.tags ?? []) filed.add(tag)
      return read
    },
  }))
  return {
    async tagsOf(render) {
      filed = new Set()
      await render()
      return filed
    },
    async purgedBy(save) {
      pageStore().clearedAt = new Map()
      await save()
      return new Set(pageStore().clearedAt.keys())
    },
    breakPurges(broken) {
      pageStore().clearedAt = broken ? new BrokenMap() : new Map<string, number>()
    },
  }
}
