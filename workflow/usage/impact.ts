import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../../lib/languages'
import { fixedPath, isRoutedCollection, LISTED_COLLECTIONS, type ListRoute } from '../../lib/routes'
import type { Redirect, Usage as Row } from '../../payload-types'
import { titleAt } from '../titleAt'
import { MOST_ADDRESSES } from '../usageWords'
import { foundAt, pathOf, rowsTo } from './usedOn'
import { isCollection, isLive, type Source } from './source'

/** An address of the site that a change touches, and why. */
export type TouchedAddress = {
  path: string
  because: 'its own' | 'lists it' | 'shows or links to it' | 'is named by it'
}

/** A place among the settings of the site that leads to a document. */
export type TouchedMenu = { title: string; places: string[]; adminPath: string }

/** An old address that leads to a document. */
export type TouchedRedirect = { from: string; adminPath: string }

/** The same page in another language. */
export type TouchedTranslation = {
  id: string
  title: string
  language: string
  path: string | null
  adminPath: string
}

/** Everything that a change of a document touches besides itself. */
export type Impact = {
  addresses: TouchedAddress[]
  menus: TouchedMenu[]
  redirects: TouchedRedirect[]
  translations: TouchedTranslation[]
}

/** Documents without pages of their own stand on those of others; no site nests them deeper. */
const DEEPEST = 3

const LIVE: Where = { kind: { equals: 'live' } }

type Target = { collection: CollectionSlug; id: string; document: object }

const languageOf = (document: object): Language => {
  const language: unknown = Reflect.get(document, 'language')
  return isLanguage(language) ? language : DEFAULT_LANGUAGE
}

const isListRoute = (name: string): name is ListRoute => Object.hasOwn(LISTED_COLLECTIONS, name)

/** The list pages that show a collection. */
function listPaths({ collection, document }: Target): string[] {
  return Object.keys(LISTED_COLLECTIONS)
    .filter(isListRoute)
    .filter((route) => LISTED_COLLECTIONS[route] === collection)
    .map((route) => fixedPath(route, languageOf(document)))
}

type Asked = { sources: Source[]; language: Language }

/** The public addresses of documents, and the places without an address, to look from there. */
async function pagesOf(req: PayloadRequest, { sources, language }: Asked) {
  const paths: string[] = []
  const inside: Source[] = []
  for (const collection of new Set(sources.map((source) => source.collection))) {
    const own = sources.filter((one) => one.collection === collection)
    const ids = [...new Set(own.map(({ id }) => id))].slice(0, MOST_ADDRESSES)
    if (collection === 'home') paths.push(fixedPath('home', language))
    if (!isCollection(req, collection)) continue
    if (!isRoutedCollection(collection)) inside.push(...ids.map((id) => ({ collection, id })))
    const found = await foundAt(req, { collection, ids, state: 'live' })
    paths.push(...found.flatMap((document) => pathOf(collection, document) ?? []))
  }
  return { paths, inside }
}

const sourcesOf = (rows: Row[]): Source[] =>
  rows
    .filter(({ fromCollection }) => fromCollection !== 'redirects')
    .map(({ fromCollection: collection, fromId: id }) => ({ collection, id }))

/** The addresses of the pages that show a document or link to it, through what stands on them, too. */
async function showingPaths(req: PayloadRequest, target: Target): Promise<string[]> {
  const language = languageOf(target.document)
  const paths = new Set<string>()
  const seen = new Set([target.id])
  let next: Source[] = [target]
  for (let depth = 0; depth < DEEPEST && next.length > 0; depth += 1) {
    const rows: Row[] = []
    for (const one of next) rows.push(...(await rowsTo(req, { ...one, only: [LIVE] })))
    const fresh = sourcesOf(rows).filter(({ id }) => !seen.has(id))
    const { paths: found, inside } = await pagesOf(req, { sources: fresh, language })
    for (const { id } of fresh) seen.add(id)
    for (const path of found) if (paths.size < MOST_ADDRESSES) paths.add(path)
    next = [...new Map(inside.map((one) => [one.id, one])).values()]
  }
  return [...paths]
}

/** The addresses of the pages that a document names: they list it in turn. */
async function namedPaths(req: PayloadRequest, target: Target): Promise<string[]> {
  const { collection, id, document } = target
  const { docs } = await req.payload.db.find<Row>({
    collection: 'usages',
    where: {
      and: [{ fromCollection: { equals: collection } }, { fromId: { equals: id } }],
    },
    limit: 0,
    pagination: false,
  })
  const sources = docs
    .filter(({ path }) => path !== 'translationOf' && !path.endsWith('.link'))
    .map((row) => ({ collection: row.toCollection, id: row.toId }))
  return (await pagesOf(req, { sources, language: languageOf(document) })).paths
}

async function touchedAddresses(req: PayloadRequest, target: Target): Promise<TouchedAddress[]> {
  const own = pathOf(target.collection, target.document)
  const showing = await showingPaths(req, target)
  const named = await namedPaths(req, target)
  const all: TouchedAddress[] = [
    ...(own ? [{ path: own, because: 'its own' } as const] : []),
    ...listPaths(target).map((path) => ({ path, because: 'lists it' }) as const),
    ...showing.map((path) => ({ path, because: 'shows or links to it' }) as const),
    ...named.map((path) => ({ path, because: 'is named by it' }) as const),
  ]
  // The first reason is the nearest one.
  return [...new Map(all.toReversed().map((one) => [one.path, one])).values()].toReversed()
}

function touchedMenus({ payload }: PayloadRequest, rows: Row[]): TouchedMenu[] {
  return payload.globals.config.flatMap(({ slug, label }) => {
    const own = rows.filter(({ fromCollection }) => fromCollection === slug)
    if (own.length === 0) return []
    return {
      title: typeof label === 'string' ? label : slug,
      places: [...new Set(own.map(({ place }) => place))],
      adminPath: `${payload.config.routes.admin}/globals/${slug}`,
    }
  })
}

async function touchedRedirects(req: PayloadRequest, rows: Row[]): Promise<TouchedRedirect[]> {
  const ids = rows.flatMap((row) => (row.fromCollection === 'redirects' ? row.fromId : []))
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<Redirect>({
    collection: 'redirects',
    where: { id: { in: ids } },
    limit: MOST_ADDRESSES,
    pagination: false,
    req,
  })
  const { admin } = req.payload.config.routes
  return docs.map(({ id, from }) => ({ from, adminPath: `${admin}/collections/redirects/${id}` }))
}

type Translation = {
  id: string
  language?: string | null
  _status?: string | null
  deletedAt?: string | null
}

async function touchedTranslations(
  req: PayloadRequest,
  target: Target,
): Promise<TouchedTranslation[]> {
  const { collection, id, document } = target
  if (!('language' in document)) return []
  const translationOf: unknown = Reflect.get(document, 'translationOf')
  const original = typeof translationOf === 'string' ? translationOf : id
  const { docs } = await req.payload.db.find<Translation>({
    collection,
    where: { or: [{ id: { equals: original } }, { translationOf: { equals: original } }] },
    limit: MOST_ADDRESSES,
    pagination: false,
    req,
  })
  const { admin } = req.payload.config.routes
  return docs
    .filter((one) => one.id !== id && !one.deletedAt)
    .map((one) => ({
      id: one.id,
      title: titleAt(req, { collection, id: one.id }, one),
      language: one.language ?? '',
      path: isLive(req.payload, collection, one) ? pathOf(collection, one) : null,
      adminPath: `${admin}/collections/${collection}/${one.id}`,
    }))
}

/** The addresses, menus, redirects and translations that a change of a document touches. */
export async function impactOf(
  req: PayloadRequest,
  { rows, ...target }: Target & { rows: Row[] },
): Promise<Impact> {
  const live = rows.filter(({ kind }) => kind === 'live')
  return {
    addresses: await touchedAddresses(req, target),
    menus: touchedMenus(req, live),
    redirects: await touchedRedirects(req, live),
    translations: await touchedTranslations(req, target),
  }
}
