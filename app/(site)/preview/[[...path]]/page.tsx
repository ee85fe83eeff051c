import { notFound } from 'next/navigation'
import { decodedSegment } from '../../_views/params'
import { previewOf } from '../../_views/previewOf'
import { requireStaff } from '../../_views/requireStaff'

type PreviewParams = { params: Promise<{ path?: string[] }> }

/** What stands at a public path, with the newest drafts in place of what is published. */
export default async function Page({ params }: PreviewParams) {
  const path = ((await params).path ?? []).map(decodedSegment)
  const view = await previewOf(path, await requireStaff(path))
  return view ?? notFound()
}
