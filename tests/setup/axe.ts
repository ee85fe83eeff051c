import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { type Look, LOOKS, lookAt } from './looks'

/** WCAG 2.0 A to 2.2 AA, and what axe-core knows of good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What only people can decide: whether somebody speaks in a film that has no captions. */
const FOR_PEOPLE = ['video-caption']

type Rule = { id: string; nodes: { target: unknown[]; any: { message: string }[] }[] }

/** What axe-core says of one element, seen one way. */
type Finding = { look: Look; element: string; message: string }

const findingsOf = (rules: Rule[], look: Look): Finding[] =>
  rules.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => ({
      look,
      element: `${id} ${target.join(' ')}`,
      message: any[0]?.message ?? '',
    })),
  )

/** Lets axe-core examine a page as it is shown now. */
async function examine(page: Page, look: Look) {
  // Our pages hold no frames; without legacy mode a new tab is opened for each examination.
  const axe = new AxeBuilder({ page }).withTags(TAGS).setLegacyMode()
  // In forced colours the browser paints others than those that styles name: see `ownColours`.
  if (look.theme === 'forced') axe.disableRules('color-contrast')
  const { violations, incomplete, passes } = await axe.analyze()
  return {
    wrong: findingsOf(violations, look),
    undecided: findingsOf(
      incomplete.filter(({ id }) => !FOR_PEOPLE.includes(id)),
      look,
    ),
    right: findingsOf(passes, look),
  }
}

/** The elements that keep colours of their own where the reader has chosen some. */
const ownColours = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => getComputedStyle(element).forcedColorAdjust === 'none')
      .map((element) => `${element.tagName} keeps colours of its own where some are forced`),
  )

/** One line for each element and message, with the looks that show it. */
function summary(findings: Finding[]): string[] {
  const looks = new Map<string, string[]>()
  for (const { look, element, message } of findings) {
    const line = `${element}: ${message}`
    looks.set(line, [...(looks.get(line) ?? []), `${look.width} ${look.theme}`])
  }
  return [...looks].map(([line, where]) => `${line} (${where.join(', ')})`)
}

/**
 * Lets axe-core examine an open page at every width and in every theme. What it cannot decide at one
 * width, such as the colours of a table that is cut off there, it must have decided at another one.
 *
 * @returns a line for each thing that is wrong, or that was decided nowhere
 */
export async function examineEverywhere(page: Page): Promise<string[]> {
  const examined = []
  const own: string[] = []
  for (const look of LOOKS) {
    await lookAt(page, look)
    examined.push(await examine(page, look))
    if (look.theme === 'forced') own.push(...(await ownColours(page)))
  }
  const right = new Set(
    examined.flatMap((one) => one.right.map(({ element, look }) => `${look.theme} ${element}`)),
  )
  const undecided = examined
    .flatMap((one) => one.undecided)
    .filter(({ element, look }) => !right.has(`${look.theme} ${element}`))
  const unclear = summary(undecided).map((line) => `undecided: ${line}`)
  return [...summary(examined.flatMap(({ wrong }) => wrong)), ...unclear, ...new Set(own)]
}
