import { decodedSegment } from '../../../_views/params'
import { sharedViewOf, SharedEnd } from '../../../_views/sharedViewOf'
import { getSharedPreview, noteOpening } from '@/queries/sharedPreviews'

type SharedParams = { params: Promise<{ token: string }> }

/** The newest draft of one document, for whoever has a link to it. */
export default async function Page({ params }: SharedParams) {
  const shared = await getSharedPreview(decodedSegment((await params).token))
  if (shared.state !== 'open') return <SharedEnd {...shared} />
  const view = await sharedViewOf(shared)
  if (!view) return <SharedEnd state="missing" language={shared.language} />
  await noteOpening(shared.link)
  return view
}
