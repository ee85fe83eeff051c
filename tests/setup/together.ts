import type { Content } from '../builders'
import type { Desk, Person } from './desk'
import { type Answer, at, listAt } from './rest'

/** A document that people have open. */
export type Opened = { collection: Content; id: string }

/** A window of somebody's in which a document is open, as the form of the admin UI behaves. */
export type Window = {
  /** The revision of the text in the form. */
  base: () => number
  /** Saves the form with some values; `query` as Payload's buttons send it. */
  save: (data: object, query?: string) => Promise<Answer>
  autosave: (data: object) => Promise<Answer>
  publish: (data?: object) => Promise<Answer>
  /** Says that it is there. */
  beat: (more?: object) => Promise<Answer>
  /** Loads the newest text. */
  load: () => Promise<unknown>
}

const DRAFT = '?draft=true&depth=0'

/** Opens a document in a window of its own. */
export async function openWindow(desk: Desk, by: Person, { collection, id }: Opened) {
  const tab = crypto.randomUUID()
  const path = `/${collection}/${id}`
  let base = 0
  const load = async () => {
    const { body } = await desk.as(by)('GET', `${path}${DRAFT}`)
    base = Number(at(body, 'revision'))
    return body
  }
  const save = async (data: object, query = DRAFT) => {
    const sent = { ...data, revision: base, editingTab: tab }
    const answer = await desk.as(by)('PATCH', `${path}${query}`, { data: sent })
    if (answer.status === 200) base = Number(at(answer.body, 'doc', 'revision'))
    return answer
  }
  await load()
  const window: Window = {
    base: () => base,
    save,
    autosave: (data) => save({ ...data, _status: 'draft' }, `${DRAFT}&autosave=true`),
    publish: (data = {}) => save({ ...data, _status: 'published' }, '?depth=0'),
    beat: (more = {}) => desk.as(by)('POST', `${path}/presence`, { data: { tab, base, ...more } }),
    load,
  }
  return window
}

/** The versions of a document, the newest first. */
export async function versionsOf(desk: Desk, { collection, id }: Opened) {
  const query = `where[parent][equals]=${id}&limit=200&sort=-updatedAt&depth=0`
  const { body } = await desk.as('admin')('GET', `/${collection}/versions?${query}`)
  return listAt(body, 'docs').map((row) => at(row, 'version'))
}

/** The newest text of a document. */
export async function newestOf(desk: Desk, { collection, id }: Opened): Promise<unknown> {
  return (await desk.as('admin')('GET', `/${collection}/${id}${DRAFT}`)).body
}
