import { MissingContent } from '../../_views/MissingView'
import { DEFAULT_LANGUAGE } from '@/lib/languages'

/** What staff see where neither a draft nor a published document stands. */
export default function NotFound() {
  return <MissingContent language={DEFAULT_LANGUAGE} />
}
