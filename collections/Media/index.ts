import type { CollectionConfig } from 'payload'
import { keptOrStaff } from '../../access/keptOrStaff'
import { publishers } from '../../access/publishers'
import { writers } from '../../access/writers'
import { mediaHeaders } from '../../delivery/mediaHeaders'
import { recordRead } from '../../hooks/recordRead'
import {
  notePublicState,
  notePublicStateBeforeDelete,
  refreshPages,
  refreshPagesAfterDelete,
} from '../../hooks/refreshPages'
import { refuseHiddenQueries } from '../../hooks/refuseHiddenQueries'
import { env } from '../../lib/env'
import { mediaFields } from './fields'
import { imageSizes } from './imageSizes'

/** Media: pictures, films and documents, each with what people who cannot see it need. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Media file', plural: 'Media' },
  trash: true,
  access: {
    read: keptOrStaff,
    create: writers,
    update: publishers,
    delete: publishers,
  },
  admin: {
    group: 'Site',
    description: 'Pictures, films and documents.',
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'decorative', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption'],
  },
  hooks: {
    beforeOperation: [refuseHiddenQueries],
    beforeChange: [notePublicState],
    beforeRead: [recordRead],
    afterChange: [refreshPages],
    beforeDelete: [notePublicStateBeforeDelete],
    afterDelete: [refreshPagesAfterDelete],
  },
  upload: {
    staticDir: env.mediaDir,
    mimeTypes: [
      'image/jpeg',
      'image/png',
      'image/webp',
      'image/avif',
      'video/mp4',
      'video/webm',
      'text/vtt',
      'application/pdf',
    ],
    pasteURL: false,
    focalPoint: true,
    adminThumbnail: 'webp480',
    imageSizes,
    resizeOptions: { width: 2560, withoutEnlargement: true },
    modifyResponseHeaders: mediaHeaders,
  },
  fields: mediaFields,
}
