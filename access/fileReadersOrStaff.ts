import type { AccessArgs } from 'payload'
import { staff } from './staff'

/**
 * Everyone may read a file whose name they know, and the site's own readers what is kept of it; only
 * staff may ask the API for a list.
 */
export function fileReadersOrStaff({ req, isReadingStaticFile }: AccessArgs): boolean {
  return isReadingStaticFile === true || req.payloadAPI === 'local' || staff({ req })
}
