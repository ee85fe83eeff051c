import { redirect } from 'next/navigation'
import { AS_OF_SEGMENT, asOfFormPath } from '@/lib/routes'
import { renderAsOf } from '@/queries/moment'
import { askedMoment } from './askedMoment'
import { decodedSegment } from './params'
import { requireStaff } from './requireStaff'

/** The parameters of a page of the past. */
export type MomentParams = { params: Promise<{ moment: string; path?: string[] }> }

/**
 * Has a page be rendered as patients saw it at the moment that its address names. Staff only. An address
 * that names no such moment is answered by the form, which says why.
 */
export async function openMoment(params: MomentParams['params']) {
  const { moment: segment, path: segments = [] } = await params
  const text = decodedSegment(segment)
  const path = segments.map(decodedSegment)
  await requireStaff([AS_OF_SEGMENT, segment, ...segments])
  const { moment, timeZone } = await askedMoment(text)
  const publicPath = `/${path.join('/')}`
  if (!moment)
    redirect(`${asOfFormPath()}?${String(new URLSearchParams({ at: text, path: publicPath }))}`)
  renderAsOf(moment)
  return { moment, timeZone, path, publicPath }
}
