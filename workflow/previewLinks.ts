import type { CollectionSlug, Endpoint } from 'payload'
import { staff } from '../access/staff'
import { env } from '../lib/env'
import { absoluteURL, isRoutedCollection, sharedPreviewPath } from '../lib/routes'
import type { PreviewLink } from '../payload-types'
import { type Action, actionEndpoint, type Ask, readingEndpoint } from './ask'
import { actorOf, recordAudit } from './auditEntry'
import { type NewestText, newestText } from './loadFacts'
import { PREVIEW_HOURS, previewLinkWords } from './previewLinkWords'
import { newPreviewToken } from './previewToken'
import { refusal } from './refusal'
import { titleAt } from './titleAt'
import { workflowWords } from './words'

const HOUR = 60 * 60 * 1000
const SHOWN = 20

/** Tells whether documents of a collection have a page, or a place on one, that a link can show. */
export const canBeShared = (collection: string) =>
  isRoutedCollection(collection) || collection === 'treatment-faqs'

/**
 * Reads how long a link is to work.
 *
 * @returns hours, or `null` where it is no such number
 */
export function readHours(hours: unknown): number | null {
  const { shortest, usual, longest } = PREVIEW_HOURS
  if (hours === undefined || hours === null) return usual
  const isFit = typeof hours === 'number' && Number.isInteger(hours)
  return isFit && hours >= shortest && hours <= longest ? hours : null
}

function refuseStrangers({ req }: Ask): void {
  if (!staff({ req })) throw refusal(403, workflowWords.signIn)
}

/** What the log says of a link: where it leads, and never the link itself. */
const entryOf = ({ req, place }: Ask, { document }: NewestText) => ({
  ...place,
  title: titleAt(req, place, document),
})

const hasAddress = ({ place }: Ask, { document }: NewestText) =>
  canBeShared(place.collection) && typeof document.slug === 'string' && document.slug !== ''

/** Makes a link to the newest draft of one document. Its address is in this answer and nowhere else. */
export const sharePreview: Action = async (ask) => {
  refuseStrangers(ask)
  const { req, place, body } = ask
  const hours = readHours(body.hours)
  if (hours === null) throw refusal(400, previewLinkWords.badHours)
  const text = await newestText(req, place)
  if (!hasAddress(ask, text)) throw refusal(409, previewLinkWords.noPage)
  const { token, digest } = newPreviewToken(env.secret)
  const expiresAt = new Date(Date.now() + hours * HOUR).toISOString()
  const { id } = await req.payload.create({
    collection: 'preview-links',
    data: {
      ...actorOf(req),
      documentCollection: place.collection,
      documentId: place.id,
      documentTitle: titleAt(req, place, text.document),
      digest,
      expiresAt,
      opened: 0,
    },
    depth: 0,
    req,
  })
  const summary = previewLinkWords.until.replace('{date}', expiresAt)
  await recordAudit(req, { ...entryOf(ask, text), action: 'share-preview', summary })
  return { id, expiresAt, url: absoluteURL(sharedPreviewPath(token), env.siteURL) }
}

const linkFacts = ({ id, actorName, createdAt, expiresAt, ...link }: PreviewLink) => ({
  id,
  actorName,
  createdAt,
  expiresAt,
  revokedAt: link.revokedAt ?? null,
  opened: link.opened,
  lastOpenedAt: link.lastOpenedAt ?? null,
})

/** A link as staff are told of it. Dates are ISO 8601. */
export type PreviewLinkFacts = ReturnType<typeof linkFacts>

/** The links to a document, the newest first. None of them can be read off: only digests are kept. */
export const listPreviewLinks: Action = async (ask) => {
  refuseStrangers(ask)
  const { req, place } = ask
  await newestText(req, place)
  const { docs } = await req.payload.find({
    collection: 'preview-links',
    where: {
      and: [
        { documentCollection: { equals: place.collection } },
        { documentId: { equals: place.id } },
      ],
    },
    sort: '-createdAt',
    limit: SHOWN,
    depth: 0,
    pagination: false,
    req,
  })
  return { links: docs.map(linkFacts) }
}

async function linkOf({ req, place, body }: Ask): Promise<PreviewLink> {
  const id = typeof body.link === 'string' ? body.link : ''
  const link = await req.payload.findByID({
    collection: 'preview-links',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  const isHere = link?.documentCollection === place.collection && link.documentId === place.id
  if (!link || !isHere) throw refusal(404, previewLinkWords.noLink)
  return link
}

/** Ends a link now. One that has ended already stays as it is. */
export const revokePreview: Action = async (ask) => {
  refuseStrangers(ask)
  const { req, place } = ask
  const link = await linkOf(ask)
  if (link.revokedAt) return { id: link.id, revokedAt: link.revokedAt }
  const revokedAt = new Date().toISOString()
  const data = { revokedAt }
  await req.payload.update({ collection: 'preview-links', id: link.id, data, depth: 0, req })
  const title = link.documentTitle ?? undefined
  await recordAudit(req, { ...place, title, action: 'revoke-preview' })
  return { id: link.id, revokedAt }
}

/** What is answered about the links to a document under `/api/<collection>/<id>/`. */
export const previewLinkEndpoints = (collection: CollectionSlug): Endpoint[] => [
  readingEndpoint({ collection, path: 'preview-links', action: listPreviewLinks }),
  actionEndpoint({ collection, path: 'preview-links', action: sharePreview }),
  actionEndpoint({ collection, path: 'preview-links/revoke', action: revokePreview }),
]
