import type { Access } from 'payload'
import { staff } from './staff'

/**
 * Everyone may read a file whose name they know, and the site's own readers what is kept of it; only
 * staff may ask the API for a list. A file is looked up by its row, so that one that is gone is missed
 * there and not on the disk, which would be an error.
 */
export const fileReadersOrStaff: Access = ({ req, isReadingStaticFile }) =>
  isReadingStaticFile
    ? { filename: { exists: true } }
    : req.payloadAPI === 'local' || staff({ req })
