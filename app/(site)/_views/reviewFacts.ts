import type { PageReview } from '@/lib/review'
import type { ReviewFacts } from '@/seo/jsonLd/page'

/** What machines are told of a page's review: who read it, where that person has a page, and when. */
export function reviewFacts(review: PageReview | null): ReviewFacts {
  if (!review) return {}
  const { reviewer, lastReviewed } = review
  const { path } = reviewer
  return { lastReviewed, reviewers: path ? [{ ...reviewer, path }] : [] }
}
