import { expect, type Page } from '@playwright/test'

/** What a test wants to know of one page, read in the browser. */
export type PageFacts = {
  path: string
  status: number
  headers: Record<string, string>
  html: string
  language: string
  title: string
  description: string | null
  canonical: string | null
  robots: string | null
  headings: string[]
  /** Scripts that are no structured data. */
  scripts: number
  jsonLd: string[]
  crumbs: number
  /** The addresses of links, whole, as the browser resolves them. */
  links: string[]
  ids: string[]
  /** Pictures that did not load, by address. */
  brokenPictures: string[]
  /** Every address that the browser asked for while it showed the page. */
  requests: string[]
  cookies: number
}

/** Runs in the browser. */
function readDocument() {
  const all = (selector: string) => [...document.querySelectorAll(selector)]
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? null
  const texts = (selector: string) => all(selector).map(({ textContent }) => textContent ?? '')
  const pictures = [...document.images]
  return {
    language: document.documentElement.lang,
    title: document.title,
    description: attribute('meta[name=description]', 'content'),
    canonical: attribute('link[rel=canonical]', 'href'),
    robots: attribute('meta[name=robots]', 'content'),
    headings: texts('h1'),
    scripts: all('script:not([type="application/ld+json"])').length,
    jsonLd: texts('script[type="application/ld+json"]'),
    crumbs: all('nav ol li').length,
    links: [...document.links].map(({ href }) => href),
    ids: all('[id]').map(({ id }) => id),
    brokenPictures: pictures.filter((one) => one.naturalWidth === 0).map((one) => one.currentSrc),
  }
}

/** Scrolls to each picture, so that those load which wait for that, and until all have. */
async function loadPictures(page: Page) {
  for (const picture of await page.locator('img').all()) await picture.scrollIntoViewIfNeeded()
  const complete = () => [...document.images].every((picture) => picture.complete)
  await expect.poll(() => page.evaluate(complete)).toBe(true)
}

/** Opens a path and reads what is there. */
export async function factsOf(page: Page, path: string): Promise<PageFacts> {
  const requests: string[] = []
  const note = (request: { url: () => string }) => void requests.push(request.url())
  page.on('request', note)
  const response = await page.goto(path)
  if (!response) throw new Error(`${path} was not answered.`)
  await loadPictures(page)
  page.off('request', note)
  return {
    path,
    status: response.status(),
    headers: await response.allHeaders(),
    html: await response.text(),
    ...(await page.evaluate(readDocument)),
    requests,
    cookies: (await page.context().cookies()).length,
  }
}
