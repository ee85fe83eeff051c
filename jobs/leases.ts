import { randomUUID } from 'node:crypto'
import { type Payload, ValidationError } from 'payload'
import type { Lease as LeaseRow } from '../payload-types'

/** How long a lease holds unless it is renewed, in milliseconds: the time that a crash costs. */
export const LEASE_MS = 15_000

const RENEW_MS = LEASE_MS / 3

/** The right to be the only one who does something. */
export type Lease = {
  /** Tells whether it still holds, and makes it hold longer. */
  renew: () => Promise<boolean>
  /** Gives it back, so that somebody else need not wait. */
  release: () => Promise<void>
}

const untilAfter = (now: number) => new Date(now + LEASE_MS).toISOString()

async function change(payload: Payload, id: string, where: object, data: object) {
  const changed: unknown = await payload.db.updateOne({
    collection: 'leases',
    where: { and: [{ id: { equals: id } }, { ...where }] },
    data: { ...data },
    options: { atomic: true },
  })
  return changed !== null
}

/** Takes over what nobody renewed. Of several who try, the database lets one find the old holder. */
const takeOver = (payload: Payload, { id, holder: old }: LeaseRow, holder: string) =>
  change(payload, id, { holder: { equals: old } }, { holder, expiresAt: untilAfter(Date.now()) })

const rowOf = ({ db }: Payload, name: string) =>
  db.findOne<LeaseRow>({ collection: 'leases', where: { name: { equals: name } } })

/** A name is there once, so of several who write it the database lets one. */
async function write(payload: Payload, name: string, holder: string): Promise<string | null> {
  const data = { name, holder, expiresAt: untilAfter(Date.now()) }
  try {
    const row = await payload.db.create({ collection: 'leases', data })
    return String(row.id)
  } catch (error) {
    if (error instanceof ValidationError) return null
    throw error
  }
}

async function acquire(payload: Payload, name: string, holder: string): Promise<string | null> {
  const row = await rowOf(payload, name)
  if (!row) return write(payload, name, holder)
  if (Date.parse(row.expiresAt) > Date.now()) return null
  return (await takeOver(payload, row, holder)) ? row.id : null
}

/**
 * Takes a lease, and renews it until it is released. It never takes one that somebody holds.
 *
 * @returns `null` where somebody else holds it
 */
export async function takeLease(payload: Payload, name: string): Promise<Lease | null> {
  const holder = randomUUID()
  const id = await acquire(payload, name, holder)
  if (!id) return null
  const own = { holder: { equals: holder } }
  const renew = () => change(payload, id, own, { expiresAt: untilAfter(Date.now()) })
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
