import type { Page } from '@playwright/test'
import sharp from 'sharp'
import type { Stop } from './keyboard'
import { contrastOf, luminance } from './luminance'

/** How far around an element its focus is drawn at most, in pixels. */
const AROUND = 8

/** The contrast that WCAG asks of what shows a state. */
const CONTRAST = 3

async function luminances(picture: Buffer): Promise<number[]> {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true })
  return Array.from({ length: info.width * info.height }, (_, index) =>
    luminance(data.subarray(index * info.channels, index * info.channels + 3)),
  )
}

/** How many pixels differ between two pictures by the contrast that one can see. */
async function changedPixels(one: Buffer, other: Buffer): Promise<number> {
  const others = await luminances(other)
  const all = await luminances(one)
  return all.filter((value, index) => contrastOf(value, others[index] ?? 0) >= CONTRAST).length
}

/** The part of the window that an element and its focus take. */
function clipOf(page: Page, { x, y, width, height }: Stop['box']) {
  const window = page.viewportSize() ?? { width: 0, height: 0 }
  const left = Math.max(0, x - AROUND)
  const top = Math.max(0, y - AROUND)
  return {
    x: left,
    y: top,
    width: Math.min(window.width, x + width + AROUND) - left,
    height: Math.min(window.height, y + height + AROUND) - top,
  }
}

/**
 * How many pixels the focus changes for each that stands around the element: 1 is a line of one pixel.
 * The element loses the focus by it.
 */
export async function focusStrength(page: Page, { box }: Stop): Promise<number> {
  const clip = clipOf(page, box)
  const focused = await page.screenshot({ clip })
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  const plain = await page.screenshot({ clip })
  return (await changedPixels(focused, plain)) / (2 * (box.width + box.height))
}
