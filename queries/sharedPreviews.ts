import { cache } from 'react'
import { type Content, CONTENT } from '@/lib/content'
import { env } from '@/lib/env'
import { DEFAULT_LANGUAGE, type Language } from '@/lib/languages'
import { previewDigest } from '@/workflow/previewToken'
import { countOpening, type Reader, readDraftAddress, readPreviewLink } from './client'

/** What somebody is shown who follows a link to a draft. */
export type SharedPreview =
  | { state: 'missing' | 'ended'; language: Language }
  | {
      state: 'open'
      language: Language
      slug: string
      link: string
      /** When the link ends, as ISO 8601. */
      expiresAt: string
      collection: Content
      id: string
      reader: Reader
    }

const MISSING = { state: 'missing', language: DEFAULT_LANGUAGE } as const

const contentOf = (collection: string) => CONTENT.find((one) => one === collection) ?? null

async function linkAt(token: string) {
  const digest = previewDigest(token, env.secret)
  const link = digest ? await readPreviewLink(digest) : null
  const collection = link ? contentOf(link.documentCollection) : null
  return link && collection ? { ...link, collection } : null
}

/**
 * What a link leads to, read once in a render. A link that has ended says so only to those who have it:
 * what nobody ever made, and the link to a document that is gone, look the same.
 */
export const getSharedPreview = cache(async (token: string): Promise<SharedPreview> => {
  const link = await linkAt(token)
  if (!link) return MISSING
  const { collection, documentId: id, expiresAt } = link
  const address = await readDraftAddress({ collection, id })
  if (!address?.slug) return MISSING
  const { slug, language } = address
  const isOver = Boolean(link.revokedAt) || Date.parse(expiresAt) <= Date.now()
  if (isOver) return { state: 'ended', language }
  const reader: Reader = { drafts: false, user: null, shared: { collection, id } }
  return { state: 'open', language, slug, link: link.id, expiresAt, collection, id, reader }
})

/** Notes that a draft was read through a link: how often and when, and nothing of the reader. */
export const noteOpening = countOpening
