import type { PayloadRequest } from 'payload'
import type { RoutedCollection } from '../../lib/routes'
import type { Redirect } from '../../payload-types'
import { lookUp } from './lookUp'
import { MOVING_KEY } from './problems'
import { storedTarget, targetFields } from './storedTarget'
import type { Target } from './target'

/** An address that a page leaves, and where it leads from then on. */
export type Move = {
  from: string
  target: Target
  /** The id of the document that is retired there, if it is. */
  retires?: string
  /** Tells whether a redirect that is there already stays as it is. */
  keeps?: (known: Redirect) => boolean
}

const sameTarget = (one: Target | null, other: Target) =>
  JSON.stringify(one) === JSON.stringify(other)

async function redirectAt(req: PayloadRequest, from: string): Promise<Redirect | undefined> {
  const where = { from: { equals: from } }
  const query = { collection: 'redirects', where, depth: 0, limit: 1, pagination: false } as const
  return (await req.payload.find({ ...query, req })).docs[0]
}

/**
 * Redirects an address for the server itself, whoever saves. It is done before the page leaves: while a
 * page is public at the address, the redirect does nothing, and there is no moment without either.
 *
 * @returns the id of the redirect where there was none before; `null` otherwise
 */
export async function moveAddress(req: PayloadRequest, move: Move): Promise<string | null> {
  const { from, target, retires = null } = move
  const known = await redirectAt(req, from)
  if (known && move.keeps?.(known)) return null
  const isKnown = known && sameTarget(storedTarget(known), target)
  if (isKnown && (known.retires ?? null) === retires) return null
  const data = { from, ...targetFields(target), retires }
  const shared = { collection: 'redirects', data, depth: 0, req } as const
  req.context[MOVING_KEY] = from
  try {
    if (!known) return (await req.payload.create(shared)).id
    await req.payload.update({ ...shared, id: known.id })
    return null
  } finally {
    delete req.context[MOVING_KEY]
  }
}

/** Removes the redirect from an address at which a page is public again. */
export async function settleAt(req: PayloadRequest, path: string): Promise<void> {
  const known = await redirectAt(req, path)
  if (known) await req.payload.delete({ collection: 'redirects', id: known.id, depth: 0, req })
}

/** A document that has a page of its own. */
export type Routed = { collection: RoutedCollection; id: string }

/** Has the redirects to a document that was retired lead to what took its place, without it. */
export async function passOnAddresses(req: PayloadRequest, place: Routed): Promise<void> {
  const { collection, id } = place
  const target = await lookUp(req).retirementOf(id)
  if (!target) return
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { and: [{ 'to.relationTo': { equals: collection } }, { 'to.value': { equals: id } }] },
    depth: 0,
    pagination: false,
    req,
  })
  for (const { from, retires } of docs) {
    await moveAddress(req, { from, target, ...(retires ? { retires } : {}) })
  }
}
