import { test as base } from '@playwright/test'
import { type Site, startSite } from './site'

/** The site that all tests of a worker share. A test that stops or breaks one starts its own. */
export type SharedSite = Pick<Site, 'url' | 'credentials' | 'databaseUrl' | 'dir' | 'log'>

/** Playwright's `test`, with the shared site at hand and its address as the base of every page. */
export const test = base.extend<object, { site: SharedSite }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern, and there is nothing to take.
    async ({}, use) => {
      const site = await startSite()
      await use(site)
      await site.stop()
    },
    { scope: 'worker', timeout: 420_000 },
  ],
  baseURL: async ({ site }, use) => use(site.url),
})

export { expect } from '@playwright/test'
