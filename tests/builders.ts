import type { Content } from '../lib/content'

export { CONTENT, type Content } from '../lib/content'

/** Any collection of the project. */
export type Collection = Content | 'media' | 'redirects' | 'users'

/** A body as it is sent to the API. */
export type Body = Record<string, unknown>

const shape = { version: 1, direction: null, format: '', indent: 0 }

const textNode = (text: string) => ({
  type: 'text',
  version: 1,
  text,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
})

/** A paragraph of rich text. */
export const paragraph = (...children: Body[]) => ({
  ...shape,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children,
})

/** A rich text of nodes, as the editor stores it. */
export const richTextOf = (...children: Body[]) => ({
  root: { ...shape, type: 'root', children },
})

/** A rich text of paragraphs. */
export const richText = (...paragraphs: string[]) =>
  richTextOf(...paragraphs.map((text) => paragraph(textNode(text))))

/** A block inside a rich text. */
export const blockNode = (blockType: string, fields: Body) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: crypto.randomUUID(), blockName: '', blockType, ...fields },
})

/** A paragraph with a link to a document. */
export const linkTo = (relationTo: Content, value: string, text = 'Read more') =>
  paragraph({
    ...shape,
    version: 3,
    type: 'link',
    id: crypto.randomUUID(),
    fields: { linkType: 'internal', newTab: false, url: '', doc: { relationTo, value } },
    children: [textNode(text)],
  })

let made = 0

const required: Record<Content, (name: string) => Body> = {
  articles: (name) => ({
    title: name,
    summary: 'How a headache diary helps you and your clinician.',
    body: richText('Write down when each headache starts and ends.'),
  }),
  conditions: (name) => ({
    title: name,
    summary: 'Headache on 15 or more days a month.',
    overview: richText('Chronic migraine is a long-term condition.'),
  }),
  treatments: (name) => ({
    title: name,
    summary: 'Small injections that calm overactive nerves.',
    whatItIs: richText('It is a medicine that is injected into small muscles.'),
  }),
  'treatment-faqs': (name) => ({
    question: `${name}?`,
    shortAnswer: 'Most people go home within the hour.',
  }),
  'drug-products': (name) => ({
    brandName: name,
    establishedName: 'onabotulinumtoxinA',
    maker: 'Example Laboratories',
    prescribingInformation: 'https://dailymed.nlm.nih.gov/',
    versionDate: '2026-01-15T12:00:00.000Z',
    safetyInformation: richText('Get help at once if you cannot swallow.'),
  }),
  clinicians: (name) => ({
    name,
    credentials: 'MD',
    summary: 'Treats headache and neck pain.',
  }),
  locations: (name) => ({
    name,
    summary: 'On the ground floor, beside the pharmacy.',
    phone: '(555) 555-0100',
    address: {
      street: '1 Main Street',
      city: 'Springfield',
      region: 'IL',
      postalCode: '62701',
      country: 'US',
    },
  }),
  pages: (name) => ({
    title: name,
    summary: 'How the texts on this site are made.',
    layout: [{ blockType: 'prose', text: richText('Every text is checked by a clinician.') }],
  }),
}

/** The field that names a document of each collection. */
export const TITLE_FIELDS: Record<Content, string> = {
  articles: 'title',
  conditions: 'title',
  treatments: 'title',
  'treatment-faqs': 'question',
  'drug-products': 'brandName',
  clinicians: 'name',
  locations: 'name',
  pages: 'title',
}

/** What a new document must hold, under a name that no other one of this run has. */
export function contentOf(collection: Content, overrides: Body = {}): Body {
  made += 1
  const { name = `Chronic migraine ${made}`, ...others } = overrides
  const own = required[collection](String(name))
  return { ...own, ...('name' in own && 'name' in overrides ? { name } : {}), ...others }
}
