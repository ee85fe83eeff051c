/** @typedef {import('@playwright/test').Page} Page */

/**
 * Scrolls to each picture of a page, so that those load which wait for that, and until all have.
 *
 * @param {Page} page
 */
export async function loadPictures(page) {
  for (const picture of await page.locator('img:visible').all()) {
    await picture.scrollIntoViewIfNeeded()
  }
  await page.waitForFunction(() =>
    [...document.images].every((one) => one.complete || !one.checkVisibility()),
  )
}
