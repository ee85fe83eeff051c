import { MissingContent } from '../../../../_views/MissingView'
import { DEFAULT_LANGUAGE } from '@/lib/languages'

/** What staff see where a page of a list was not there at the moment. */
export default function NotFound() {
  return <MissingContent language={DEFAULT_LANGUAGE} />
}
