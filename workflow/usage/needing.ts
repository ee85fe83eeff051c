import type { PayloadRequest, Where } from 'payload'
import type { Place } from '../place'
import { keepUses } from './keep'
import { type Source, usesOf } from './source'
import { rowsTo, toldOf, type UsedOn } from './usedOn'

/** How many pages are looked into; one alone is enough to refuse. */
const MOST_CHECKED = 50

/** Tells whether a document itself says, now, that patients need another one beside it. */
async function reallyNeeds(
  req: PayloadRequest,
  { source, place }: { source: Source; place: Place },
) {
  const { live } = await usesOf(req, source)
  const isNeeded = live.some(
    ({ collection, id, needs }) => needs && collection === place.collection && id === place.id,
  )
  // The index was behind, for instance after a crash: it is mended on the way.
  if (!isNeeded) await keepUses({ payload: req.payload }, { source })
  return isNeeded
}

/**
 * The live pages that would be incomplete without a document. What the index says is asked of the pages
 * themselves, so that an index that is behind keeps nobody from taking a page down.
 */
export async function needingPages(req: PayloadRequest, place: Place): Promise<UsedOn[]> {
  const only: Where[] = [{ kind: { equals: 'live' } }, { needs: { equals: true } }]
  const { usedOn } = await toldOf(req, await rowsTo(req, { ...place, only }))
  const needing: UsedOn[] = []
  for (const page of usedOn.slice(0, MOST_CHECKED)) {
    if (await reallyNeeds(req, { source: page, place })) needing.push(page)
  }
  return [...needing, ...usedOn.slice(MOST_CHECKED)]
}
