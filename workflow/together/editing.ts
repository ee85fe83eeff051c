import type { PayloadRequest } from 'payload'
import { isTab } from './presence'

/** The field that holds a document's revision: how often it was saved. */
export const REVISION_FIELD = 'revision'

/** The value of a form that names its window. It is no field: it is taken out before anything is stored. */
export const TAB_FIELD = 'editingTab'

/** How a save came about. */
export type Editing = {
  /** The revision that it was made on; `null` where it does not say. */
  base: number | null
  /** The window that asks; `null` where it is no form of the admin UI. */
  tab: string | null
  isAutosave: boolean
  /** Whether it brings no text, and only takes the page down or moves it to the trash. */
  isTakingDown: boolean
}

const KEY = 'editing'

const isKnown = (value: unknown): value is Map<string, Editing> => value instanceof Map

/** Remembers how a save came about, for the hooks that see it later. No request can write there. */
export function noteEditing(
  { context }: PayloadRequest,
  { place, editing }: { place: string; editing: Editing },
): void {
  const known: unknown = context[KEY]
  context[KEY] = isKnown(known) ? known.set(place, editing) : new Map([[place, editing]])
}

/** How a save of a document came about; nothing where it is one of many, or a version that came back. */
export function editingOf({ context }: PayloadRequest, place: string): Editing | null {
  const known: unknown = context[KEY]
  return isKnown(known) ? (known.get(place) ?? null) : null
}

/** Tells whether a request saves something. */
export const isSaving = ({ context }: PayloadRequest): boolean => isKnown(context[KEY])

const SAYS_NO_TEXT = new Set(['_status', 'deletedAt', REVISION_FIELD, TAB_FIELD])

const isTakingDown = (data: object) =>
  Reflect.get(data, '_status') !== 'published' &&
  Object.keys(data).every((key) => SAYS_NO_TEXT.has(key))

/** What the values of a save say of how it came about. */
export function editingIn(data: object, { isAutosave }: { isAutosave: boolean }): Editing {
  const base: unknown = Reflect.get(data, REVISION_FIELD)
  const tab: unknown = Reflect.get(data, TAB_FIELD)
  return {
    base: typeof base === 'number' && Number.isInteger(base) ? base : null,
    tab: isTab(tab) ? tab : null,
    isAutosave,
    isTakingDown: isTakingDown(data),
  }
}
