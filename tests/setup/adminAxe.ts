import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe-core finds in the project's own parts of an admin screen: each rule and where it is broken. */
export async function ownViolations(page: Page, part?: string): Promise<string[]> {
  const isView = (await page.locator('.review-view').count()) > 0
  const own = part ?? (isView ? '.review-view' : '.review-panel')
  const { violations } = await new AxeBuilder({ page })
    .include(own)
    .exclude('iframe')
    .withTags(TAGS)
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
