import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS } from './scripts/lib/browser.mjs'
import { findChromium } from './scripts/lib/findProgram.mjs'

const files = (names: string[]) => names.map((name) => `**/${name}.e2e.ts`)

/** Tests that start servers of their own, and mostly wait for them. */
const OWN_SERVERS = files([
  ...['demo', 'deploy', 'durability', 'firstUser', 'freshness', 'interleavings'],
  ...['leaks', 'sameOnBoth', 'schedule', 'scheduleCrash', 'twoServers'],
])

/** Tests that only look at what patients read. */
const PAGES = files([
  ...['gallery', 'inTurn', 'keyboard', 'metadata', 'noJavaScript', 'print'],
  ...['privacy', 'publicPages', 'reflow', 'structuredData'],
])

/** The longest of those, for a worker of its own. */
const ACCESSIBILITY = files(['accessibility'])

/** Tests that say how soon something is seen: nothing else runs beside them in `npm test`. */
const ALONE = files(['editorsJob'])

const report = process.env.E2E_REPORT

/** `others` or `alone`: the two parts that `npm test` runs one after the other. All of them otherwise. */
const part = process.env.E2E_PART

/**
 * The tests of a project come one after the other and share a site. Two projects run at a time, in
 * this order: more of them wait for each other on two cores.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/setup/sharedDemo.ts',
  globalTimeout: Number(process.env.E2E_TIMEOUT_MS ?? 0),
  timeout: 60_000,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  projects: [
    { name: 'own-servers', testMatch: OWN_SERVERS, workers: 1 },
    { name: 'desk', testIgnore: [OWN_SERVERS, PAGES, ACCESSIBILITY, ALONE].flat(), workers: 1 },
    { name: 'pages', testMatch: PAGES, workers: 1 },
    { name: 'accessibility', testMatch: ACCESSIBILITY, workers: 1 },
    { name: 'alone', testMatch: ALONE, workers: 1 },
  ].filter(({ name }) => !part || (part === 'alone') === (name === 'alone')),
  use: {
    // A trace costs a fifth of the time: `npx playwright test <name> --trace retain-on-failure` makes one.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      args: BROWSER_FLAGS,
    },
  },
})
