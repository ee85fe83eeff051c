import type { Page } from '@playwright/test'

/** What stands on paper when a page is printed. */
export type Paper = {
  /** All words in sight, with those that styles add. */
  text: string
  /** Whatever is in sight and is for the screen only. */
  controls: string[]
  /** The addresses of the references, as the page's links have them. */
  references: string[]
  /** The addresses of all links in sight that lead away from the site. */
  sources: string[]
}

/** Runs in the browser. */
function readPaper(): Paper {
  const isPrinted = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const addedBy = (element: Element, part: string) => {
    const { content } = getComputedStyle(element, part)
    // Browsers leave `attr(href)` in the computed value.
    const filled = content.replace(/attr\((\w+)\)/g, (_, name: string) =>
      JSON.stringify(element.getAttribute(name) ?? ''),
    )
    return [...filled.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, words = '']) => words).join('')
  }
  const printed = [...document.querySelectorAll('body, body *')].filter(isPrinted)
  const words = printed.flatMap((element) => [
    addedBy(element, '::before'),
    ...[...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent ?? ''),
    addedBy(element, '::after'),
  ])
  const controls = 'nav, form, button, input, video, [role=search], .on-demand'
  const references = document.querySelectorAll<HTMLAnchorElement>('[id^=reference-] a')
  const leading = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^=http]')]
  return {
    text: words.join(' ').replace(/\s+/g, ' '),
    controls: printed
      .filter((one) => one.matches(controls))
      .map((one) => one.outerHTML.slice(0, 80)),
    references: [...references].map(({ href }) => href),
    sources: leading.filter(isPrinted).map(({ href }) => href),
  }
}

/** Reads what a printer would get of an open page. */
export async function paperOf(page: Page): Promise<Paper> {
  await page.emulateMedia({ media: 'print' })
  return page.evaluate(readPaper)
}
