import { GALLERY_SEGMENT } from '@/lib/routes'
import { GalleryView } from '../../_views/GalleryView'
import { requireStaff } from '../../_views/requireStaff'

/** Every component with its states, for those who build pages and those who check them. */
export default async function Page() {
  await requireStaff([GALLERY_SEGMENT])
  return <GalleryView />
}
