/** Who read a page for the practice, when, and when it is to be read again; times are ISO 8601. */
export type PageReview = {
  reviewer: { name: string; credentials: string | null; path: string | null }
  lastReviewed: string
  nextReview: string
  isDue: boolean
}
