/** What hooks of several collections read of a document: the fields that all of them share. */
export type StoredDocument = {
  id: string
  _status?: 'draft' | 'published' | null
  slug?: string | null
  language?: string | null
  deletedAt?: string | null
  firstPublishedAt?: string | null
  publishedAt?: string | null
  updatedAt?: string
}
