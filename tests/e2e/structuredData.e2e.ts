import { wordsIn } from '../../lib/words'
import { WEEKDAYS } from '../../lib/weekdays'
import { expect, test } from '../setup/e2e'
import { sitemapPaths } from '../setup/pages'
import { vocabularies, wrongTerm } from '../setup/schemaOrg'
import {
  nodesOf,
  type Node,
  type Statement,
  statementsOf,
  type Visible,
  visibleOf,
} from '../setup/structuredData'

test.describe.configure({ timeout: 120_000 })

type Read = { path: string; nodes: Node[]; statements: Statement[]; visible: Visible }

const pages: Read[] = []
let origin: string

test.beforeAll(async ({ browser, site }) => {
  origin = site.url
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin })
  const page = await context.newPage()
  for (const path of await sitemapPaths(origin)) {
    await page.goto(path)
    const scripts = await page.locator('script[type="application/ld+json"]').allTextContents()
    expect(scripts, path).toHaveLength(1)
    const nodes = nodesOf(scripts[0] ?? '')
    const statements = nodes.flatMap((node) => statementsOf(node))
    pages.push({ path, nodes, statements, visible: await visibleOf(page) })
  }
  await context.close()
})

/** What is said on a page in a language other than it is: an address, a day, a code of a machine. */
type Rule = (statement: Statement, page: Read) => boolean

const isOwnAddress: Rule = ({ value }) => value.startsWith(`${origin}/`)
const isShownDay: Rule = ({ value }, { visible }) => visible.times.includes(value)
const isShownLink: Rule = ({ value }, { visible }) => visible.links.includes(value)
const isShownPicture: Rule = ({ value }, { visible }) => visible.pictures.includes(value)
const isPageLanguage: Rule = ({ value }, { visible }) => value === visible.language

/** The hours of a day are in the row of that day, in words; the row says them for machines too. */
const isShownDayOfWeek: Rule = ({ value, node }, { visible }) => {
  const words = wordsIn(visible.language === 'es' ? 'es' : 'en')
  const day = WEEKDAYS.find((one) => value === `https://schema.org/${one.value}`)
  if (!day) return false
  const rows = visible.rows.filter((row) => row.startsWith(`${words[day.value]} `))
  return rows.some((row) => row.includes(`${String(node.opens)} ${String(node.closes)}`))
}

/** A position is shown in degrees, as "31, -99". */
const isShownPosition: Rule = ({ node }, { visible }) =>
  visible.text.includes(`${String(node.latitude)}, ${String(node.longitude)}`)

/** Where a value is not the words themselves: how it is derived from what is visible. */
const RULES: Record<string, Rule> = {
  url: isOwnAddress,
  item: isOwnAddress,
  image: isShownPicture,
  prescribingInfo: isShownLink,
  datePublished: isShownDay,
  dateModified: isShownDay,
  lastReviewed: isShownDay,
  inLanguage: isPageLanguage,
  dayOfWeek: isShownDayOfWeek,
  opens: isShownDay,
  closes: isShownDay,
  latitude: isShownPosition,
  longitude: isShownPosition,
  // The place of a crumb among its siblings.
  position: ({ value }) => Number(value) > 0,
}

const normal = (text: string) => text.replace(/\s+/g, ' ').trim()

function isVisible(statement: Statement, page: Read): boolean {
  if (statement.value === '') return true
  const rule = RULES[statement.property]
  return rule ? rule(statement, page) : page.visible.text.includes(normal(statement.value))
}

test('every page says what it is in one graph, and each kind of page the right types', () => {
  expect(pages.length).toBeGreaterThan(20)
  const typesAt = (path: string) =>
    pages.find((page) => page.path === path)?.nodes.map((node) => node['@type'])
  expect(typesAt('/')).toEqual(['MedicalClinic', 'WebSite', 'WebPage', 'MedicalClinic'])
  expect(typesAt('/conditions/chronic-migraine')).toEqual([
    'MedicalClinic',
    'BreadcrumbList',
    'MedicalWebPage',
    'MedicalCondition',
  ])
  expect(typesAt('/treatments/botulinum-toxin-injections-for-pain')).toEqual([
    'MedicalClinic',
    'BreadcrumbList',
    'MedicalWebPage',
    'MedicalTherapy',
    'Drug',
    'FAQPage',
  ])
  expect(typesAt('/articles/how-to-keep-a-headache-diary')).toEqual([
    'MedicalClinic',
    'BreadcrumbList',
    'MedicalWebPage',
    'Article',
  ])
  expect(typesAt('/faqs')).toContain('FAQPage')
  expect(typesAt('/clinicians/sample-clinician-one')).toContain('Person')
  const location = typesAt('/locations/sample-location')
  expect(location).toEqual(['MedicalClinic', 'BreadcrumbList', 'MedicalClinic'])
  const below = pages.filter(({ path }) => !['/', '/es'].includes(path))
  for (const { path } of below) expect(typesAt(path), path).toContain('BreadcrumbList')
})

test('every property exists for its type in schema.org 30, and none is superseded', () => {
  const statements = pages.flatMap((page) => page.statements)
  for (const terms of vocabularies()) {
    const wrong = statements.flatMap((statement) => wrongTerm(statement, terms) ?? [])
    expect([...new Set(wrong)], terms.version).toEqual([])
  }
})

test('every value is found in the visible page', () => {
  const hidden = pages.flatMap((page) =>
    page.statements
      .filter((statement) => !isVisible(statement, page))
      .map(({ type, property, value }) => `${page.path} ${type}.${property}: ${value}`),
  )
  expect(hidden).toEqual([])
  const count = pages.reduce((sum, { statements }) => sum + statements.length, 0)
  expect(count).toBeGreaterThan(500)
})

test('every id that is pointed to is one that the site gives, and no id is given twice', () => {
  const given = new Set(pages.flatMap(({ nodes }) => nodes.map((node) => String(node['@id']))))
  const pointed = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(pointed)
    if (typeof value !== 'object' || value === null) return []
    const keys = Object.keys(value)
    const id: unknown = Reflect.get(value, '@id')
    if (keys.length === 1 && typeof id === 'string') return [id]
    return Object.values(value).flatMap(pointed)
  }
  for (const { path, nodes } of pages) {
    const ids = nodes.map((node) => node['@id'])
    expect(new Set(ids).size, path).toBe(ids.length)
    const lost = nodes.flatMap((node) => Object.values(node).flatMap(pointed))
    expect(
      lost.filter((id) => !given.has(id)),
      path,
    ).toEqual([])
  }
})

test('a question leads to an anchor of the page that it names', () => {
  const idsAt = new Map(pages.map(({ path, visible }) => [path, visible.ids]))
  const questions = pages.flatMap(({ statements }) =>
    statements.filter(({ type, property }) => type === 'Question' && property === 'url'),
  )
  expect(questions.length).toBeGreaterThan(20)
  for (const { value } of questions) {
    const { pathname, hash } = new URL(value)
    expect(idsAt.get(pathname), value).toContain(hash.slice(1))
  }
})
