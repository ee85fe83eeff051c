import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any page has: who gets this far is in a trap. */
const MOST_STOPS = 400

/** A place where the Tab key stops. */
export type Stop = {
  /** Its number in the order of the document; `null` where it is none of the page's controls. */
  place: number | null
  name: string
  /** What decides how its focus looks. */
  look: string
  outline: { style: string; width: number }
  /** Whether any of it can be seen: nothing lies over all of it, and it is not scrolled away. */
  isInSight: boolean
  box: { x: number; y: number; width: number; height: number }
  isInline: boolean
}

/** Runs in the browser: gives each control that the Tab key should reach its number. */
function numberControls(within: ParentNode | null): number {
  const controls =
    'a[href], button, input, select, textarea, summary, iframe, video[controls], [tabindex]'
  const reached = [...(within ?? document).querySelectorAll<HTMLElement>(controls)].filter(
    (one) =>
      one.tabIndex >= 0 &&
      !one.matches(':disabled') &&
      one.checkVisibility({ visibilityProperty: true }),
  )
  for (const [place, one] of reached.entries()) one.dataset.place = String(place)
  return reached.length
}

/** Runs in the browser: where the focus is; `null` where it has left the page. */
function readStop(): Stop | null {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return null
  const style = getComputedStyle(element)
  const { x, y, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect()
  const isSeenAt = ([right = 0, down = 0]: number[]) => {
    const top = document.elementFromPoint(x + width * right, y + height * down)
    return top !== null && (element.contains(top) || top.contains(element))
  }
  const points = [0.5, 0.1, 0.9].flatMap((right) => [0.5, 0.1, 0.9].map((down) => [right, down]))
  return {
    place: element.dataset.place ? Number(element.dataset.place) : null,
    name: `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 40)}`,
    look: `${element.tagName} ${element.className}`,
    outline: { style: style.outlineStyle, width: Number.parseFloat(style.outlineWidth) },
    isInSight: points.some(isSeenAt),
    box: { x, y, width, height },
    isInline: style.display === 'inline',
  }
}

/** Where the focus is; `null` where it has left the page. */
export const stopOf = (page: Page): Promise<Stop | null> => page.evaluate(readStop)

/** Presses Tab from the page's beginning until the focus leaves it at its end. */
export async function walk(page: Page, visit: (stop: Stop) => Promise<void> = async () => {}) {
  const controls = await page.evaluate(numberControls, null)
  const stops: Stop[] = []
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab')
    const stop = await stopOf(page)
    if (!stop || (stops.length > 0 && stop.place === 0)) return { controls, stops, hasEnded: true }
    stops.push(stop)
    await visit(stop)
  }
  return { controls, stops, hasEnded: false }
}

/**
 * Presses Tab through a part of a screen, from its first control until the focus leaves it. A control with
 * more than one place to stop, such as a date or another page in a frame, counts once.
 */
export async function walkPart(part: Locator) {
  const page = part.page()
  const controls = await part.evaluate(numberControls)
  const stops: Stop[] = []
  let hasEnded = false
  // What is reached by the keyboard shows its focus; what a script reaches may not.
  await part.locator('[data-place="0"]').focus()
  await page.keyboard.press('Shift+Tab')
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    await page.keyboard.press('Tab')
    const stop = await stopOf(page)
    hasEnded = !stop || stop.place === null
    if (!stop || hasEnded) break
    if (stop.place !== stops.at(-1)?.place) stops.push(stop)
  }
  await part.evaluate((element) => {
    for (const one of element.querySelectorAll<HTMLElement>('[data-place]')) {
      delete one.dataset.place
    }
  })
  return { controls, stops, hasEnded }
}

const isFocused = (target: Locator) => target.evaluate((one) => one === document.activeElement)

/** Presses Tab until the focus is on an element, and makes sure that one sees it there. */
export async function tabTo(target: Locator): Promise<void> {
  const page = target.page()
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    await page.keyboard.press('Tab')
    if (await isFocused(target)) break
  }
  await expect(target).toBeFocused()
  const stop = await stopOf(page)
  expect(stop?.isInSight, stop?.name).toBe(true)
  expect(stop?.outline.width, stop?.name).toBeGreaterThanOrEqual(2)
}

/** Goes to an element and presses a key there. */
export async function pressOn(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(target)
  await target.page().keyboard.press(key)
}

/** Whether the next Tab goes on behind an element, as it must after a link has led there. */
export async function goesOnBehind(target: Locator): Promise<boolean> {
  await target.page().keyboard.press('Tab')
  return target.evaluate((one) => {
    const { activeElement } = document
    if (!activeElement || activeElement === document.body) return false
    const where = one.compareDocumentPosition(activeElement)
    return (where & Node.DOCUMENT_POSITION_FOLLOWING) > 0
  })
}
