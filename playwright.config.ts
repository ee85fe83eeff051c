import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS } from './scripts/lib/browser.mjs'
import { findChromium } from './scripts/lib/findProgram.mjs'

/** Tests with servers of their own: they run beside those that share one. */
const OWN_SERVERS = [
  ...['deploy', 'durability', 'firstUser', 'freshness', 'interleavings', 'leaks', 'sameOnBoth'],
  ...['schedule', 'scheduleCrash', 'twoServers'],
].map((name) => `**/${name}.e2e.ts`)

const report = process.env.E2E_REPORT

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/setup/sharedSite.ts',
  globalTimeout: Number(process.env.E2E_TIMEOUT_MS ?? 0),
  timeout: 60_000,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  projects: [
    { name: 'site', testIgnore: OWN_SERVERS, workers: 1 },
    { name: 'own-servers', testMatch: OWN_SERVERS, workers: 1 },
  ],
  use: {
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      args: BROWSER_FLAGS,
    },
  },
})
