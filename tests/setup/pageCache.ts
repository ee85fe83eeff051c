import { jest } from '@jest/globals'

/** What the pages of a test were filed under, and what a save threw away. */
export type PageCache = {
  /** The tags that a page is filed under while `render` reads for it. */
  tagsOf: (render: () => Promise<unknown>) => Promise<Set<string>>
  /** The tags that were thrown away while `save` ran. */
  purgedBy: (save: () => Promise<unknown>) => Promise<Set<string>>
  /** Makes every following purge fail, or work again. */
  breakPurges: (broken: boolean) => void
}

/** Puts a stand-in in the place of Next's cache. Before anything of the project is imported. */
export function standInForPageCache(): PageCache {
  let filed = new Set<string>()
  let purged = new Set<string>()
  let isBroken = false
  jest.unstable_mockModule('next/cache', () => ({
    unstable_cache: (
      read: () => Promise<unknown>,
      _key: string[],
      options: { tags?: string[] } = {},
    ) => {
      for (const tag of options.tags ?? []) filed.add(tag)
      return read
    },
    revalidateTag: (tag: string) => {
      if (isBroken) throw new Error('The cache is broken.')
      purged.add(tag)
    },
  }))
  return {
    async tagsOf(render) {
      filed = new Set()
      await render()
      return filed
    },
    async purgedBy(save) {
      purged = new Set()
      await save()
      return purged
    },
    breakPurges(broken) {
      isBroken = broken
    },
  }
}
