import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { fileReadersOrStaff } from '../../access/fileReadersOrStaff'
import { nobody } from '../../access/nobody'
import { mediaHeaders } from '../../delivery/mediaHeaders'
import { env } from '../../lib/env'
import { shareImageFields } from './fields'

/**
 * Share images: what link previews show of published documents that have no picture of their own. Only
 * `hooks/keepShareImage.ts` writes them, one for each document.
 */
export const ShareImages: CollectionConfig = {
  slug: 'share-images',
  labels: { singular: 'Share image', plural: 'Share images' },
  access: { read: fileReadersOrStaff, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  upload: {
    staticDir: path.join(env.mediaDir, 'share'),
    mimeTypes: ['image/jpeg'],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    modifyResponseHeaders: mediaHeaders,
  },
  fields: shareImageFields,
}
