import path from 'node:path'
import type { Page } from '@playwright/test'
import { root } from '../../scripts/lib/root.mjs'

/** Keeps a picture of a whole screen for people to look at: `test-results/screenshots/<name>.png`. */
export const showScreen = (page: Page, name: string) =>
  page.screenshot({
    path: path.join(root, 'test-results/screenshots', `${name}.png`),
    fullPage: true,
  })
