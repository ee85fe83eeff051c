import { test as base } from '@playwright/test'
import { z } from 'zod'
import { credentialsSchema } from './credentials'

const sharedSite = z.object({
  url: z.string(),
  credentials: credentialsSchema,
  databaseUrl: z.string(),
  dir: z.string(),
  log: z.string(),
})

/** The site that all browser tests share. A test that stops or breaks one starts its own. */
export type SharedSite = z.infer<typeof sharedSite>

/** Playwright's `test`, with the shared site at hand and its address as the base of every page. */
export const test = base.extend<{ site: SharedSite }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern, and there is nothing to take.
  site: async ({}, use) => use(sharedSite.parse(JSON.parse(process.env.E2E_SITE ?? 'null'))),
  baseURL: async ({ site }, use) => use(site.url),
})

export { expect } from '@playwright/test'
