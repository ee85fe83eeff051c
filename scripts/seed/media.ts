import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import type { Seeding } from './documents'
import { pictureKey } from './keys'

/** A drawing of the demo: `pictures/<name>.svg`, kept in the media library as `<name>.png`. */
export type Picture = { name: string; alt: string }

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), 'pictures')

const terms = { credit: 'Plainwell', licence: 'MIT, with the source code' } as const

async function rasterised(name: string): Promise<Buffer> {
  const drawing = await readFile(path.join(FOLDER, `${name}.svg`))
  return sharp(drawing).flatten({ background: '#ffffff' }).png({ compressionLevel: 9 }).toBuffer()
}

async function ensurePicture({ payload, ids, report }: Seeding, picture: Picture): Promise<void> {
  const filename = `${picture.name}.png`
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { equals: filename } },
    trash: true,
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const stored = docs[0]
  if (stored) {
    ids.set(pictureKey(filename), stored.id)
    report.kept('Pictures')
    return
  }
  const data = await rasterised(picture.name)
  const made = await payload.create({
    collection: 'media',
    data: { alt: picture.alt, ...terms },
    file: { data, mimetype: 'image/png', name: filename, size: data.length },
    // A run that was killed may have left the file without its document.
    overwriteExistingFiles: true,
    depth: 0,
  })
  ids.set(pictureKey(filename), made.id)
  report.made('Pictures', filename)
}

/** Draws and uploads those pictures that are not in the media library. */
export async function ensurePictures(seeding: Seeding, pictures: Picture[]): Promise<void> {
  for (const picture of pictures) await ensurePicture(seeding, picture)
}
