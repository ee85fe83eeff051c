import { readdirSync } from 'node:fs'
import path from 'node:path'
import { PAGE_TYPES } from '../../../scripts/lib/pageTypes.mjs'

const ROUTES = path.join(process.cwd(), 'app/(site)/[language]')

/** The folders under `app/(site)/[language]` that answer with a page. */
const routes = readdirSync(ROUTES, { withFileTypes: true, recursive: true })
  .filter(({ name }) => name === 'page.tsx')
  .map(({ parentPath }) => path.relative(ROUTES, parentPath))
const covered = new Set(PAGE_TYPES.flatMap((type) => type.routes))

it('every route of patients has a page type, which is measured and tested', () => {
  expect(routes.length).toBeGreaterThan(10)
  expect(routes.filter((route) => !covered.has(route))).toEqual([])
})

it('every page type has a route', () => {
  expect([...covered].filter((route) => !routes.includes(route))).toEqual([])
})

it('names and addresses are there once', () => {
  for (const key of ['name', 'path'] as const) {
    const values = PAGE_TYPES.map((type) => type[key])
    expect(new Set(values).size).toBe(values.length)
  }
})

it('a Spanish type has a Spanish address, and no other has', () => {
  for (const { name, path: address } of PAGE_TYPES) {
    expect(/^\/es(?:\/|$)/.test(address)).toBe(name.endsWith('-es'))
  }
})
