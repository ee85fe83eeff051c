import type { ConsoleMessage, Page, Request } from '@playwright/test'

/** What the browser noticed while pages were used. */
export type Watched = {
  /** Every address that was asked for. */
  requests: string[]
  /** What stands in the browser's console: refusals by the policy among it. */
  console: string[]
}

/** The console's own word for an answer of 404. */
const isOfMissing = (message: ConsoleMessage) =>
  message.text().includes('the server responded with a status of 404')

/** Watches a page from now on. */
export function watch(page: Page): Watched {
  const watched: Watched = { requests: [], console: [] }
  page.on('request', (request: Request) => void watched.requests.push(request.url()))
  page.on('pageerror', (error) => void watched.console.push(error.message))
  page.on('console', (message) => {
    if (!isOfMissing(message)) watched.console.push(message.text())
  })
  return watched
}

/** Everything that the site has left in the browser, by the name of the place where it lies. */
export async function leftBehind(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`)
  const stored = await page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const caches = await window.caches.keys()
    const workers = await navigator.serviceWorker.getRegistrations()
    return [
      ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
      ...databases.map(({ name }) => `IndexedDB ${name}`),
      ...caches.map((key) => `cache ${key}`),
      ...workers.map(({ scope }) => `service worker ${scope}`),
    ]
  })
  return [...cookies, ...stored]
}
