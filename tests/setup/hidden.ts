import {
  blockNode,
  type Body,
  CONTENT,
  type Content,
  contentOf,
  linkTo,
  richTextOf,
} from '../builders'
import type { Client, Stored } from './client'

/** The states of a document of which something must stay hidden. */
export const HIDDEN = ['never', 'gone', 'newer'] as const

/** One of {@link HIDDEN}. */
export type Hidden = (typeof HIDDEN)[number]

/** A document with a word in it that patients must not see. */
export type HiddenDocument = Stored & { collection: Content; state: Hidden }

/** Stands in every text that patients must not see. */
export const SECRET = 'xyzzysecret'

const TEXTS = ['title', 'name', 'question', 'brandName', 'summary', 'shortAnswer', 'text', 'maker']

/** A body with the secret in each of its texts, however deep. */
function withSecret(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return TEXTS.includes(key) ? `${SECRET} ${value}` : value
  if (Array.isArray(value)) return value.map((inner) => withSecret(inner))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [
      name,
      withSecret(inner, name),
    ]),
  )
}

const secretOf = (body: Body): Body =>
  Object.fromEntries(Object.entries(body).map(([key, value]) => [key, withSecret(value, key)]))

async function hide(client: Client, collection: Content, state: Hidden) {
  const slug = `${state}-${collection}`
  const treatment = await client.bySlug('treatments', 'botulinum-toxin-injections-for-pain')
  const own = collection === 'treatment-faqs' ? { treatment: treatment.id } : {}
  const open = { ...contentOf(collection), ...own, slug }
  const secret = secretOf(open)
  if (state === 'never') return client.create(collection, secret, { draft: true })
  const document = await client.create(collection, state === 'gone' ? secret : open)
  if (state === 'gone') await client.unpublish(collection, document.id)
  else await client.saveDraft(collection, document.id, secret)
  return document
}

/** Makes a document of each collection in each state. */
export async function hideDocuments(client: Client): Promise<HiddenDocument[]> {
  const hidden: HiddenDocument[] = []
  for (const collection of CONTENT) {
    for (const state of HIDDEN) {
      hidden.push({ ...(await hide(client, collection, state)), collection, state })
    }
  }
  return hidden
}

/** Publishes documents, menus and a home page that name every hidden document in every way there is. */
export async function pointAt(client: Client, hidden: HiddenDocument[]): Promise<void> {
  const idsOf = (collection: Content) =>
    hidden.filter((one) => one.collection === collection).map(({ id }) => id)
  const links = hidden
    .filter(({ collection }) => !['treatment-faqs', 'drug-products'].includes(collection))
    .map(({ collection, id }) => linkTo(collection, id))
  const body = richTextOf(
    ...links,
    blockNode('faqList', { heading: 'Questions', faqs: idsOf('treatment-faqs') }),
    ...idsOf('drug-products').map((drugProduct) => blockNode('safetyInformation', { drugProduct })),
  )
  const conditions = idsOf('conditions')
  const treatments = idsOf('treatments')
  const relations = { conditions, treatments, authors: idsOf('clinicians') }
  await client.create('articles', {
    ...contentOf('articles', { slug: 'pointer' }),
    ...relations,
    body,
  })
  const uses = conditions.map((condition) => ({ condition, status: 'off-label' }))
  const products = { drugProducts: idsOf('drug-products'), uses, whatItIs: body }
  await client.create('treatments', {
    ...contentOf('treatments', { slug: 'pointer' }),
    ...products,
  })
  const condition = { ...contentOf('conditions', { slug: 'pointer' }), treatments, overview: body }
  await client.create('conditions', condition)
  const places = { locations: idsOf('locations'), biography: body }
  await client.create('clinicians', { ...contentOf('clinicians', { slug: 'pointer' }), ...places })
  const menu = hidden
    .filter(({ collection }) => collection === 'pages')
    .map(({ collection: relationTo, id: value }) => {
      return { language: 'en', label: 'A link', kind: 'document', document: { relationTo, value } }
    })
  await client.saveGlobal('navigation', { main: menu, footer: menu })
  const home = { language: 'en', heading: 'Welcome', introduction: 'We help.' }
  await client.saveGlobal('home', { languages: [{ ...home, conditions, treatments }] })
}

/** Publishes an article with a translation of which something must stay hidden; answers both addresses. */
export async function hideTranslation(client: Client, state: Hidden) {
  const slugs = { original: `original-${state}`, translation: `traduccion-${state}` }
  const original = await client.create('articles', contentOf('articles', { slug: slugs.original }))
  const open = {
    ...contentOf('articles', { slug: slugs.translation }),
    language: 'es',
    translationOf: original.id,
  }
  const secret = secretOf(open)
  const draft = { ...secret, slug: `${SECRET}-${state}` }
  if (state === 'never') await client.create('articles', secret, { draft: true })
  else {
    const { id } = await client.create('articles', state === 'gone' ? secret : open)
    if (state === 'gone') await client.unpublish('articles', id)
    else await client.saveDraft('articles', id, draft)
  }
  return slugs
}
