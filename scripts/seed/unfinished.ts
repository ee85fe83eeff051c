import type { Payload } from 'payload'
import { z } from 'zod'

const note = z.object({
  /** When the write began. */
  since: z.string(),
  /** How many versions there are once it is done. */
  versions: z.number(),
})

/** What is stored of a thing that may be unfinished. */
export type State = { updatedAt: string; versions: number }

const LONGEST_WRITE_MS = 60_000

/**
 * Notes in the database that something is being written. SQLite writes a document in many steps, so a
 * run that is killed may leave half of it, and the note tells the next run whose half that is.
 */
export async function noteBegun(payload: Payload, write: { key: string; versions: number }) {
  const { key, versions } = write
  await payload.kv.set(key, { since: new Date().toISOString(), versions })
}

/** Notes that what was being written is whole. */
export async function noteWhole(payload: Payload, key: string): Promise<void> {
  await payload.kv.delete(key)
}

/** Tells whether a run began to write something, did not end, and nobody has saved it since. */
export async function isUnfinished(
  payload: Payload,
  { key, state }: { key: string; state: State },
): Promise<boolean> {
  const { data: begun } = note.safeParse(await payload.kv.get(key))
  if (!begun) return false
  const took = Date.parse(state.updatedAt) - Date.parse(begun.since)
  return state.versions <= begun.versions && took < LONGEST_WRITE_MS
}
