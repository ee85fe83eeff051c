import type { Page } from '@playwright/test'
import { z } from 'zod'

/** A value of structured data with the way to it, such as `MedicalCondition.name`. */
export type Statement = { type: string; property: string; value: string; node: Node }

/** A thing of structured data, as it is parsed. */
export type Node = Record<string, unknown>

/** What a reader of a page sees, and where its links lead. */
export type Visible = {
  language: string
  /** All words in one line; numbers of references in the text are left out. */
  text: string
  /** The days of `<time datetime>`, and the clock times. */
  times: string[]
  /** Full addresses of links. */
  links: string[]
  /** Full addresses of pictures. */
  pictures: string[]
  /** The rows of opening hours: the day, then the stretches. */
  rows: string[]
  ids: string[]
}

const graphSchema = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.record(z.string(), z.unknown())),
})

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The things that a page tells of. */
export const nodesOf = (json: string): Node[] => graphSchema.parse(JSON.parse(json))['@graph']

/** Every value of a thing, however deep, under the type that it belongs to. */
export function statementsOf(node: Node, outer = ''): Statement[] {
  const type = typeof node['@type'] === 'string' ? node['@type'] : outer
  return Object.entries(node).flatMap(([property, value]) =>
    [value].flat().flatMap((one: unknown): Statement[] => {
      if (property.startsWith('@')) return []
      const own = { type, property, node, value: isNode(one) ? '' : String(one) }
      return isNode(one) ? [own, ...statementsOf(one, '')] : [own]
    }),
  )
}

/** Runs in the browser. */
function readVisible() {
  const body = document.body.cloneNode(true)
  if (!(body instanceof HTMLElement)) throw new Error('The page has no body.')
  for (const one of body.querySelectorAll('script, style, sup')) one.remove()
  // Cells and blocks stand apart for a reader; so do they here.
  for (const one of body.querySelectorAll('*')) {
    if (!['A', 'STRONG', 'EM', 'SPAN', 'TIME', 'B', 'I'].includes(one.tagName)) {
      one.append(' ')
      one.prepend(' ')
    }
  }
  const all = (selector: string) => [...document.querySelectorAll(selector)]
  const line = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim()
  return {
    language: document.documentElement.lang,
    text: line(body.textContent),
    times: all('time').map((time) => time.getAttribute('datetime') ?? ''),
    links: [...document.links].map(({ href }) => href),
    pictures: all('img').map((one) => new URL(one.getAttribute('src') ?? '', location.href).href),
    rows: all('tr').map((row) => {
      const cells = [...row.querySelectorAll('time')].map((one) => one.dateTime)
      return [line(row.querySelector('th')?.textContent ?? ''), ...cells].join(' ')
    }),
    ids: all('[id]').map(({ id }) => id),
  }
}

/** Reads what a reader of the open page sees. */
export const visibleOf = (page: Page): Promise<Visible> => page.evaluate(readVisible)
