import { type Body, CONTENT, type Content } from '../builders'
import { createAs } from './createAs'
import { type Desk, idOf, uploadForm } from './desk'
import { filledFields } from './filled'
import { listAt } from './rest'

/** The ways in which a text is not for patients. Each document of each way holds words of its own. */
export const STATES = ['never', 'unpublished', 'newer', 'trashed'] as const

/** One of {@link STATES}. */
export type State = (typeof STATES)[number]

/** Ids by collection. */
type Ids = Record<string, string[]>

/** The ids of the documents in each state, by collection. */
export type HiddenIds = Record<State, Ids>

/** Words without a hyphen or a capital, so that an address keeps them as they are. */
export const secretOf = (collection: string, state: State) =>
  `secret${state}${collection.replaceAll('-', '')}`

/** Stands in every text that patients may see. */
export const VISIBLE = 'visiblewords'

/** Matches the words of every text that patients must not see. */
export const SECRET = /secret(never|unpublished|newer|trashed)[a-z]+/

/** All ids of hidden documents of each collection, so that public ones point to them. */
export function pointersTo(ids: HiddenIds): Ids {
  const pairs = [...CONTENT, 'media', 'videos'].map((collection): [string, string[]] => [
    collection,
    STATES.flatMap((state) => ids[state][collection] ?? []),
  ])
  return Object.fromEntries(pairs)
}

function filled(desk: Desk, collection: Content, filling: { words: string; ids: Ids }): Body {
  const { fields } = desk.payload.collections[collection].config
  return { ...filledFields(fields, filling), slug: `${filling.words}-${collection}` }
}

async function create(desk: Desk, collection: Content, data: Body, status: 'draft' | 'published') {
  return idOf(await createAs(desk.as('admin'), { collection, message: { data }, status }))
}

async function change(desk: Desk, collection: Content | 'media', id: string, data: Body) {
  const query = data._status || data.deletedAt ? '' : '?draft=true'
  idOf(await desk.as('admin')('PATCH', `/${collection}/${id}${query}`, { data }))
}

/** The smallest file that counts as a film. */
async function makeVideo(desk: Desk): Promise<string> {
  const head = '1a45dfa39f4286810142f7810142f2810442f381084282847765626d4287810242858102'
  const file = { name: 'film.webm', type: 'video/webm', bytes: Buffer.from(head, 'hex') }
  const form = uploadForm({ alt: '' }, file)
  return idOf(await desk.as('admin')('POST', '/media', { form }))
}

/** Makes a document of each collection in each hidden state but `newer`. */
async function hideDocuments(desk: Desk, ids: HiddenIds, relations: Ids) {
  for (const collection of CONTENT) {
    const data = (state: State) =>
      filled(desk, collection, { words: secretOf(collection, state), ids: relations })
    const never = await create(desk, collection, data('never'), 'draft')
    const unpublished = await create(desk, collection, data('unpublished'), 'published')
    await change(desk, collection, unpublished, { _status: 'draft' })
    const trashed = await create(desk, collection, data('trashed'), 'published')
    ids.never[collection] = [never]
    ids.unpublished[collection] = [unpublished]
    ids.trashed[collection] = [trashed]
  }
}

/** Makes the documents of `newer`, which are public beside a hidden draft and point to all that is hidden. */
async function hideDrafts(desk: Desk, ids: HiddenIds, pictures: Ids) {
  for (const collection of CONTENT) {
    const relations = { ...pointersTo(ids), ...pictures }
    const data = filled(desk, collection, { words: VISIBLE, ids: relations })
    ids.newer[collection] = [await create(desk, collection, data, 'published')]
  }
  for (const collection of CONTENT) {
    const words = secretOf(collection, 'newer')
    const data = filled(desk, collection, { words, ids: pointersTo(ids) })
    await change(desk, collection, ids.newer[collection]?.[0] ?? '', { ...data, slug: words })
  }
}

async function fillGlobals(desk: Desk, pointers: Ids) {
  const { main, footer } = { main: CONTENT.slice(0, 3), footer: CONTENT.slice(5) }
  const link = (collection: Content) => ({
    language: 'en',
    label: 'A link',
    kind: 'document',
    document: { relationTo: collection, value: pointers[collection]?.[0] },
  })
  await desk.as('admin')('POST', '/globals/navigation', {
    data: { main: main.map(link), footer: footer.map(link) },
  })
  const { conditions, treatments } = pointers
  const home = filledFields(
    desk.payload.globals.config.find(({ slug }) => slug === 'home')?.fields ?? [],
    { words: VISIBLE, ids: pointers },
  )
  const rows = listAt(home, 'languages').map((row) => Object.assign({}, row))
  await desk.as('admin')('POST', '/globals/home', {
    data: { languages: rows.map((row) => ({ ...row, conditions, treatments })) },
  })
}

/** Nothing may be published that points into the trash, so what is in it was pointed to before. */
async function throwAway(desk: Desk, ids: HiddenIds) {
  for (const collection of [...CONTENT, 'media'] as const) {
    const [id = ''] = ids.trashed[collection] ?? []
    const data = { action: 'trash', reason: 'The public pages name what is hidden.' }
    const { status, text } = await desk.as('admin')('POST', `/${collection}/${id}/retire`, { data })
    if (status !== 200) throw new Error(`${collection} was not moved to the trash: ${text}`)
  }
}

/** Makes a document of each collection in each state, and public ones that point to them all. */
export async function hideTexts(desk: Desk): Promise<HiddenIds> {
  const media = await desk.make('media', { alt: secretOf('media', 'trashed') })
  const ids: HiddenIds = { never: {}, unpublished: {}, newer: {}, trashed: { media: [media] } }
  const videos = [await makeVideo(desk)]
  const plain: Ids = { media: [media], videos }
  for (const collection of CONTENT) plain[collection] = [await desk.make(collection)]
  await hideDocuments(desk, ids, plain)
  await hideDrafts(desk, ids, { media: [await desk.make('media')], videos })
  await fillGlobals(desk, pointersTo(ids))
  await throwAway(desk, ids)
  return ids
}
