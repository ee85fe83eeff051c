import type { SharedPreview } from '../../queries/sharedPreviews'
import { at } from './rest'

/** The collections whose drafts can be shared by a link. */
export const DRAFT_ROUTED = [
  ...(['articles', 'conditions', 'treatments', 'treatment-faqs'] as const),
  ...(['clinicians', 'locations', 'pages'] as const),
]

type Open = Extract<SharedPreview, { state: 'open' }>

async function documentOf(shared: Open): Promise<unknown> {
  const readers = {
    articles: async () => (await import('../../queries/articles')).getArticle(shared),
    conditions: async () => (await import('../../queries/conditions')).getCondition(shared),
    treatments: async () => (await import('../../queries/treatments')).getTreatment(shared),
    'treatment-faqs': async () => (await import('../../queries/treatmentFaqs')).getFaq(shared),
    clinicians: async () => (await import('../../queries/clinicians')).getClinician(shared),
    locations: async () => (await import('../../queries/locations')).getLocation(shared),
    pages: async () => (await import('../../queries/pages')).getPage(shared),
    'drug-products': () => Promise.resolve(null),
  }
  return readers[shared.collection]()
}

/**
 * What the document is called that a link leads to, as its page reads it; `null` where none is read.
 *
 * @throws Error where the link is not open
 */
export async function openTitle(shared: SharedPreview): Promise<unknown> {
  if (shared.state !== 'open') throw new Error(`The link is ${shared.state}.`)
  const document = await documentOf(shared)
  return at(document, 'title') ?? at(document, 'name') ?? at(document, 'question') ?? null
}
