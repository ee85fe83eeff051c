import type { Language } from '@/lib/languages'
import type { PageReview } from '@/lib/review'

/** What blocks need to know of the page that they stand on. */
export type RenderContext = {
  language: Language
  phone: string | null
  timeZone: string
  /** Who read the answers on the page for the practice, by the ids of their questions. */
  reviews?: ReadonlyMap<string, PageReview>
  /** What the anchors of the sources begin with, where they are not those of the whole page. */
  sourcesOf?: string
}
