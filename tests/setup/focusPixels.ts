import type { Page } from '@playwright/test'
import sharp from 'sharp'
import type { Stop } from './keyboard'

/** How far around an element its focus is drawn at most, in pixels. */
const AROUND = 8

/** The contrast that WCAG asks of what shows a state. */
const CONTRAST = 3

function luminance(red: number, green: number, blue: number): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

async function luminances(picture: Buffer): Promise<number[]> {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true })
  return Array.from({ length: info.width * info.height }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(index * info.channels)
    return luminance(red, green, blue)
  })
}

/** How many pixels differ between two pictures by the contrast that one can see. */
async function changedPixels(one: Buffer, other: Buffer): Promise<number> {
  const others = await luminances(other)
  const all = await luminances(one)
  return all.filter((value, index) => {
    const second = others[index] ?? 0
    return (Math.max(value, second) + 0.05) / (Math.min(value, second) + 0.05) >= CONTRAST
  }).length
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
