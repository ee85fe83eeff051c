import type { RenderContext } from '@/blocks/context'
import type { StoredFaq } from '@/blocks/FaqList/faqItems'
import { faqsIn } from '@/blocks/FaqList/faqsIn'
import type { Language } from '@/lib/languages'
import { listReviews } from '@/queries/reviews'
import type { SignedDocument } from '@/queries/signOffs'
import { getPractice } from '@/queries/site'

/** What a page shows, as far as its answers are asked for. */
export type Shown = {
  /** The document that the page shows, with the lists of questions in its texts. */
  page?: object | null
  /** The questions that the page shows besides. */
  faqs?: (StoredFaq & SignedDocument)[]
}

/** What the blocks of a page need to know: of the practice, and of the answers that stand on the page. */
export async function renderContext(
  language: Language,
  { page, faqs = [] }: Shown = {},
): Promise<RenderContext> {
  const { phone, timeZone } = await getPractice()
  const listed = [...(page ? [page] : []), ...faqs].flatMap(faqsIn)
  const reviews = await listReviews({
    collection: 'treatment-faqs',
    documents: [...faqs, ...listed],
  })
  return { language, phone: phone ?? null, timeZone, reviews }
}
