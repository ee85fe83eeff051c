import { randomUUID } from 'node:crypto'
import { type Payload, ValidationError, type Where } from 'payload'
import type { Lease as LeaseRow } from '../payload-types'

/** How long a lease holds unless it is renewed, in milliseconds: the time that a crash costs. */
export const LEASE_MS = 9_000

const RENEW_MS = LEASE_MS / 3

/** The right to be the only one who does something. */
export type Lease = {
  /** Tells whether it still holds, and makes it hold longer. */
  renew: () => Promise<boolean>
  /** Gives it back, so that somebody else need not wait. */
  release: () => Promise<void>
}

const untilAfter = (now: number) => new Date(now + LEASE_MS).toISOString()

type Change = { id: string; where: Where; data: Partial<LeaseRow> }

/** Changes a lease in one step, if it is still as a condition says; tells whether it was. */
async function change({ db }: Payload, { id, where, data }: Change): Promise<boolean> {
  const changed: unknown = await db.updateOne({
    collection: 'leases',
    where: { and: [{ id: { equals: id } }, where] },
    data,
    options: { atomic: true },
  })
  return changed !== null
}

/** What somebody wants to hold, and under which name they hold it. */
type Wanted = { name: string; holder: string }

/** Takes over what nobody renewed. Of several who try, the database lets one find the old holder. */
const takeOver = (payload: Payload, { id, old, holder }: Wanted & { id: string; old: string }) =>
  change(payload, {
    id,
    where: { holder: { equals: old } },
    data: { holder, expiresAt: untilAfter(Date.now()) },
  })

const rowOf = ({ db }: Payload, { name }: Wanted) =>
  db.findOne<LeaseRow>({ collection: 'leases', where: { name: { equals: name } } })

/** A name is there once, so of several who write it the database lets one. */
async function write(payload: Payload, wanted: Wanted): Promise<string | null> {
  const data = { ...wanted, expiresAt: untilAfter(Date.now()) }
  try {
    await payload.db.create({ collection: 'leases', data })
  } catch (error) {
    if (error instanceof ValidationError) return null
    throw error
  }
  return (await rowOf(payload, wanted))?.id ?? null
}

async function acquire(payload: Payload, wanted: Wanted): Promise<string | null> {
  const row = await rowOf(payload, wanted)
  if (!row) return write(payload, wanted)
  const { id, holder: old, expiresAt } = row
  if (Date.parse(expiresAt) > Date.now()) return null
  return (await takeOver(payload, { ...wanted, id, old })) ? id : null
}

/**
 * Takes a lease, and renews it until it is released. It never takes one that somebody holds.
 *
 * @returns `null` where somebody else holds it
 */
export async function takeLease(payload: Payload, name: string): Promise<Lease | null> {
  const holder = randomUUID()
  const id = await acquire(payload, { name, holder })
  if (!id) return null
  const own = { holder: { equals: holder } }
  const renew = () =>
    change(payload, { id, where: own, data: { expiresAt: untilAfter(Date.now()) } })
  const beat = setInterval(() => void renew().catch(() => false), RENEW_MS)
  beat.unref()
  const release = async () => {
    clearInterval(beat)
    await payload.db.deleteMany({
      collection: 'leases',
      where: { and: [{ id: { equals: id } }, own] },
    })
  }
  return { renew, release }
}
