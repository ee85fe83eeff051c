import { createHash } from 'node:crypto'
/** One answer of a site to a visitor. */
export type Visited = { path: string; status: number; cache: string | null; text: string }

/** Asks for a path as a patient's browser does, without following where it leads. */
export async function visit(url: string, path: string): Promise<Visited> {
  const response = await fetch(`${url}${path}`, { redirect: 'manual' })
  const cache = response.headers.get('x-nextjs-cache')
  return { path, status: response.status, cache, text: await response.text() }
}

/** Asks for paths one after the other. */
export async function visitAll(url: string, paths: readonly string[]): Promise<Visited[]> {
  const visited: Visited[] = []
  for (const path of paths) visited.push(await visit(url, path))
  return visited
}

/** Every path of the sitemap. */
export async function sitemapPaths(url: string): Promise<string[]> {
  const { text } = await visit(url, '/sitemap.xml')
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname)
}

/** The paths whose pages were rendered anew since they were last asked for. */
export async function rendered(url: string, paths: readonly string[]): Promise<string[]> {
  const visited = await visitAll(url, paths)
  return visited.filter(({ cache }) => cache !== 'HIT').map(({ path }) => path)
}

/** The scripts of a page that a browser would run. */
export const scriptsIn = (html: string) =>
  html.match(/<script\b(?![^>]*type="application\/ld\+json")[^>]*>/g) ?? []

/** What a policy calls the styles that stand in a page. */
export const styleHashes = (html: string) =>
  [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
