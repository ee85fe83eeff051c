import { documentTag } from '@/lib/cacheTags'
import type { ShareImagesSelect } from '@/payload-types'
import { readDocuments } from './client'

/** Payload makes the address out of the file's name. */
const select = {
  filename: true,
  url: true,
  width: true,
  height: true,
  alt: true,
} as const satisfies ShareImagesSelect

/** What link previews show of a document without a picture of its own: an address on this site. */
export type ShareImage = { url: string; width: number; height: number; alt: string }

/** The share image of a published document, or `null` where none has been drawn. */
export async function getShareImage(id: string): Promise<ShareImage | null> {
  const { docs } = await readDocuments({
    collection: 'share-images',
    select,
    where: { document: { equals: id } },
    tags: [documentTag(id)],
    limit: 1,
    depth: 0,
  })
  const [image] = docs
  if (!image?.url || !image.width || !image.height) return null
  const { url, width, height, alt } = image
  return { url, width, height, alt }
}
