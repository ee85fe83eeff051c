import type { Page } from '@playwright/test'
import { median } from '../../scripts/lib/bench/median.mjs'

/** What WCAG 1.4.12 lets readers change. */
export const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`

/** What decides whether an element shows all of its text. */
type Box = {
  name: string
  /** How much of its content is outside of it, in pixels. */
  outside: { x: number; y: number }
  overflow: { x: string; y: string }
  left: number
  right: number
  inTable: boolean
  holdsTable: boolean
}

/** Runs in the browser: every box with text, but for those that only screen readers are told of. */
function readBoxes(): Box[] {
  const hasText = (element: Element) => Boolean(element.textContent?.trim())
  const isInline = (element: Element) => getComputedStyle(element).display === 'inline'
  return [...document.querySelectorAll('body, body *:not(svg *)')]
    .filter((element) => element.checkVisibility() && hasText(element) && !isInline(element))
    .filter(({ clientWidth, clientHeight }) => clientWidth > 1 || clientHeight > 1)
    .map((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const { left, right } = element.getBoundingClientRect()
      const x = element.scrollWidth - element.clientWidth
      const y = element.scrollHeight - element.clientHeight
      return {
        name: `${element.tagName} ${element.className}: ${element.textContent?.trim().slice(0, 40)}`,
        ...{ outside: { x, y }, overflow: { x: overflowX, y: overflowY }, left, right },
        inTable: element.closest('table') !== null,
        holdsTable: element.querySelector('table') !== null,
      }
    })
}

const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'

/** The boxes that hide text, scroll sideways without holding a table, or reach out of the page. */
function wrongBoxes(boxes: Box[], width: number): string[] {
  const hiding = boxes.filter(
    ({ outside, overflow }) =>
      (outside.x > 1 && hides(overflow.x)) || (outside.y > 1 && hides(overflow.y)),
  )
  const sideways = boxes.filter(
    ({ outside, overflow, holdsTable }) => outside.x > 1 && scrolls(overflow.x) && !holdsTable,
  )
  const reaching = boxes.filter(
    ({ left, right, inTable }) => !inTable && (right > width + 1 || left < -1),
  )
  return [
    ...hiding.map(({ name }) => `hides text: ${name}`),
    ...sideways.map(({ name }) => `scrolls sideways and is no table: ${name}`),
    ...reaching.map(({ name }) => `reaches out of the page: ${name}`),
  ]
}

/** What is cut off or reaches out of an open page. */
async function cutOff(page: Page): Promise<string[]> {
  const { shown, whole } = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    return { shown: clientWidth, whole: scrollWidth }
  })
  const wide = whole > shown ? [`the page is ${whole} pixels wide, and ${shown} are shown`] : []
  return [...wide, ...wrongBoxes(await page.evaluate(readBoxes), shown)]
}

/** Runs in the browser: texts that lie over each other. */
function overlaps(): string[] {
  const texts: { text: string; rect: DOMRect }[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const parent = node.parentElement
    // What is for screen readers only takes one pixel.
    if (!text || !parent?.checkVisibility() || parent.closest('.sr-only, script, style')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) texts.push({ text: text.slice(0, 40), rect })
  }
  const size = ({ width, height }: { width: number; height: number }) => width * height
  const shared = (one: DOMRect, other: DOMRect) => ({
    width: Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)),
    height: Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)),
  })
  return texts.flatMap(({ text, rect }, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) => size(shared(rect, other.rect)) > 0.35 * Math.min(size(rect), size(other.rect)),
      )
      .map((other) => `“${text}” lies over “${other.text}”`),
  )
}

/** What is cut off, reaches out of the page, or lies over something else. */
export async function reflowProblems(page: Page): Promise<string[]> {
  return [...(await cutOff(page)), ...(await page.evaluate(overlaps))]
}

/** The running text of a page: how long its lines are in the middle, and how large its letters. */
export type Measure = { charactersALine: number; lines: number; smallest: number }

/** Runs in the browser: the words of each paragraph, each with where it begins in its line. */
function readParagraphs() {
  const wordsIn = (node: Node) =>
    [...(node.textContent ?? '').matchAll(/\S+\s*/g)].map(({ index, 0: word }) => {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      return { length: word.length, left: range.getClientRects()[0]?.left ?? 0 }
    })
  const textNodes = (element: Element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const nodes: Node[] = []
    while (walker.nextNode()) nodes.push(walker.currentNode)
    return nodes
  }
  return [...document.querySelectorAll('main .prose p')]
    .filter((paragraph) => paragraph.checkVisibility())
    .map((paragraph) => ({
      fontSize: Number.parseFloat(getComputedStyle(paragraph).fontSize),
      words: textNodes(paragraph).flatMap(wordsIn),
    }))
}

/** The lengths of the lines that words stand in; the last one ends where it likes. */
function fullLines(words: { length: number; left: number }[]): number[] {
  const lines: number[] = []
  for (const [index, { length, left }] of words.entries()) {
    const isNewLine = left <= (words[index - 1]?.left ?? Infinity)
    if (isNewLine) lines.push(0)
    lines.push((lines.pop() ?? 0) + length)
  }
  // The space at which a line ends is not seen.
  return lines.slice(0, -1).map((length) => length - 1)
}

/** Measures the running text of an open page. */
export async function measureOf(page: Page): Promise<Measure> {
  const paragraphs = await page.evaluate(readParagraphs)
  const counted = paragraphs.map((one) => ({ ...one, lengths: fullLines(one.words) }))
  const lengths = counted.flatMap((one) => one.lengths)
  // A remark of two lines may be smaller; what is read in earnest is longer.
  const long = counted.filter((one) => one.lengths.length > 1)
  return {
    charactersALine: median(lengths),
    lines: lengths.length,
    smallest: Math.min(...long.map(({ fontSize }) => fontSize)),
  }
}

/** Runs in the browser: whatever moves by itself or takes its time. */
function movingParts(): string[] {
  const isLong = (durations: string) =>
    durations.split(',').some((duration) => Number.parseFloat(duration) > 0)
  const moves = (element: Element, part: string | null) => {
    const style = getComputedStyle(element, part)
    const animated = style.animationName !== 'none' && isLong(style.animationDuration)
    return isLong(style.transitionDuration) || animated || style.scrollBehavior === 'smooth'
  }
  const elements = [...document.querySelectorAll('*')].filter((element) =>
    [null, '::before', '::after', '::marker'].some((part) => moves(element, part)),
  )
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  return [
    ...elements.map(({ tagName, className }) => `${tagName} ${className}`),
    ...rules.map(({ cssText }) => cssText).filter((text) => text.startsWith('@view-transition')),
  ]
}

/** What moves on a page although the reader has asked for less of it. */
export const motionOf = (page: Page): Promise<string[]> => page.evaluate(movingParts)
