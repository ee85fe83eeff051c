import type { RoutedCollection } from '../../lib/routes'
import type { Urgency } from '../../fields/careCard'
import { keyOf, pictureKey } from './keys'
import { richText, type Node } from './richText'

type CareCard = { urgency: Urgency; heading: string; items: string[]; advice?: string }
type Table = { caption: string; headers: string[]; rows: string[][] }
type CallToAction = { heading: string; text: string; link: Link }

/** A link of a menu or of a call to action. */
export type Link = ReturnType<typeof toDocument | typeof toList | typeof toPhone>

/** Short plain texts as the rows of an array field. */
export const rows = (...texts: string[]) => texts.map((text) => ({ text }))

/** What a care card says, for a field that holds care cards. */
export const careCardRow = ({ items, ...card }: CareCard) => ({ ...card, items: rows(...items) })

export const careCard = (card: CareCard) => ({
  blockType: 'careCard' as const,
  ...careCardRow(card),
})

export const keyPoints = (...points: string[]) => ({
  blockType: 'keyPoints' as const,
  points: rows(...points),
})

export const callout = (heading: string, text: string) => ({
  blockType: 'callout' as const,
  heading,
  text,
})

export const doDontList = (lists: { dos: string[]; donts: string[] }) => ({
  blockType: 'doDontList' as const,
  dos: rows(...lists.dos),
  donts: rows(...lists.donts),
})

export const figure = (filename: string, caption: string) => ({
  blockType: 'figure' as const,
  image: pictureKey(filename),
  caption,
})

export const table = ({ caption, headers, rows: lines }: Table) => ({
  blockType: 'dataTable' as const,
  caption,
  headers: rows(...headers),
  rows: lines.map((cells) => ({ cells: rows(...cells) })),
  firstColumnIsHeader: true,
})

export const faqList = (heading: string, slugs: string[]) => ({
  blockType: 'faqList' as const,
  heading,
  faqs: slugs.map((slug) => keyOf('treatment-faqs', slug)),
})

export const safetyInformation = (drugProduct: string) => ({
  blockType: 'safetyInformation' as const,
  drugProduct,
})

export const callToAction = (action: CallToAction) => ({
  blockType: 'callToAction' as const,
  ...action,
})

/** Running text as a block of a page. */
export const prose = (...nodes: Node[]) => ({
  blockType: 'prose' as const,
  text: richText(...nodes),
})

export const toDocument = (label: string, key: { collection: RoutedCollection; id: string }) => ({
  label,
  kind: 'document' as const,
  document: { relationTo: key.collection, value: key.id },
})

type ListPage = 'articles' | 'conditions' | 'treatments' | 'faqs' | 'clinicians' | 'locations'

export const toList = (label: string, list: ListPage) => ({ label, kind: 'list' as const, list })

export const toPhone = (label: string) => ({ label, kind: 'phone' as const })
