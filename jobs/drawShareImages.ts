import type { GlobalAfterChangeHook, Payload, Where } from 'payload'
import { drawWanted, type Kept, practiceName, SHOWN, type Shown } from '../hooks/shareImages'
import { COLLECTION_PATHS, isRoutedCollection } from '../lib/routes'
import { eachDocument } from './eachDocument'

/** One run after the other: two at once would draw the same. */
let lastRun: Promise<unknown> = Promise.resolve()

const where: Where = { _status: { equals: 'published' } }

/** The images that are kept, by the documents that they show. */
async function keptImages(payload: Payload): Promise<Map<string, Kept>> {
  const { docs } = await payload.find({ collection: 'share-images', depth: 0, pagination: false })
  return new Map(docs.map((kept) => [kept.document, kept]))
}

async function drawAll(payload: Payload): Promise<number> {
  // Images of documents that are published meanwhile are not among them, and stay.
  const left = await keptImages(payload)
  const practice = await practiceName(payload)
  let written = 0
  for (const collection of Object.keys(COLLECTION_PATHS).filter(isRoutedCollection)) {
    const published = eachDocument<Shown>(payload, { collection, where, select: SHOWN })
    for await (const shown of published) {
      const wanted = { collection, shown, practice, kept: left.get(shown.id) }
      if (await drawWanted(payload, wanted)) written += 1
      left.delete(shown.id)
    }
  }
  for (const { id } of left.values()) {
    await payload.delete({ collection: 'share-images', id, depth: 0 })
  }
  return written + left.size
}

/**
 * Draws what is missing of the share images of all published documents, or shows another title or
 * practice by now, and removes what nobody needs.
 *
 * @returns how many it wrote or removed
 */
export async function drawShareImages(payload: Payload): Promise<number> {
  const run = lastRun.then(() => drawAll(payload))
  lastRun = run.catch(() => {})
  return run
}

/**
 * After the practice is saved, draws those share images anew that show another name, and those that are
 * missing. It goes on after the save was answered: a large site takes minutes.
 */
export const redrawShareImages: GlobalAfterChangeHook = ({ req: { payload } }) => {
  void drawShareImages(payload).catch((error: unknown) => {
    payload.logger.error({ err: error, msg: 'The share images could not all be drawn anew.' })
  })
}
