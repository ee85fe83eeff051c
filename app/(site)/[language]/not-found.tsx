import { MissingContent } from '../_views/MissingView'
import { DEFAULT_LANGUAGE } from '@/lib/languages'

/** What developers see at an address where nothing is; patients get `MissingView`. */
export default function NotFound() {
  return <MissingContent language={DEFAULT_LANGUAGE} />
}
