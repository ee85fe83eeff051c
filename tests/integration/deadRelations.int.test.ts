import { type Body, blockNode, type Content, linkTo, richTextOf } from '../builders'
import { type Desk, openDesk } from '../setup/desk'
import { renderedHtml } from '../setup/renderedHtml'
import { at } from '../setup/rest'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

type Named = Record<
  'condition' | 'treatment' | 'clinician' | 'location' | 'drug' | 'faq' | 'picture' | 'page',
  string
>

let made = 0

/** What is about to go. Its words are found nowhere else. */
async function makeNamed(): Promise<Named> {
  made += 1
  const gone = (name: string) => ({ slug: `gone-${name}-${made}`, summary: 'Gonewords.' })
  const treatment = await desk.make('treatments', { title: 'Gonetreatment', ...gone('treatment') })
  return {
    treatment,
    condition: await desk.make('conditions', { title: 'Gonecondition', ...gone('condition') }),
    clinician: await desk.make('clinicians', { name: 'Goneclinician', ...gone('clinician') }),
    location: await desk.make('locations', { name: 'Gonelocation', ...gone('location') }),
    drug: await desk.make('drug-products', { brandName: 'Gonedrug' }),
    faq: await desk.make('treatment-faqs', { question: 'Gonequestion?', treatment }),
    picture: await desk.make('media', { alt: 'Gonepicture' }),
    page: await desk.make('pages', { title: 'Gonepage', ...gone('page') }),
  }
}

const link = (relationTo: Content, value: string) => ({
  language: 'en',
  label: 'Gonelabel',
  kind: 'document',
  document: { relationTo, value },
})

const everything = (named: Named) => [
  linkTo('conditions', named.condition, 'Words of a link'),
  linkTo('pages', named.page, 'Words of another link'),
  blockNode('figure', { image: named.picture }),
  blockNode('faqList', { heading: '', faqs: [named.faq] }),
  blockNode('safetyInformation', { drugProduct: named.drug }),
  blockNode('callToAction', { heading: 'Come and see us', link: link('pages', named.page) }),
]

/** A page of each kind, the menus and the home page, each naming all that it can. */
async function makeNaming(named: Named) {
  const text = richTextOf(...everything(named))
  const { condition, treatment, clinician, drug, picture } = named
  const texts: [Content, Body][] = [
    [
      'articles',
      {
        body: text,
        authors: [clinician],
        conditions: [condition],
        treatments: [treatment],
        heroImage: picture,
      },
    ],
    ['conditions', { overview: text, treatments: [treatment], heroImage: picture }],
    [
      'treatments',
      {
        whatItIs: text,
        uses: [{ condition, status: 'approved', product: drug }],
        drugProducts: [drug],
        heroImage: picture,
      },
    ],
    [
      'clinicians',
      {
        biography: text,
        photo: picture,
        conditions: [condition],
        treatments: [treatment],
        locations: [named.location],
      },
    ],
    [
      'pages',
      {
        layout: [
          { blockType: 'prose', text },
          ...everything(named)
            .slice(2)
            .map((one) => at(one, 'fields')),
        ],
      },
    ],
  ]
  for (const [collection, data] of texts) {
    await desk.make(collection, { ...data, slug: `stays-${collection}` })
  }
  const menu = [link('conditions', condition), link('pages', named.page)]
  await desk.as('admin')('POST', '/globals/navigation', { data: { main: menu, footer: menu } })
  const home = { language: 'en', heading: 'Welcome', introduction: 'We help.', image: picture }
  const rows = { conditions: [condition], treatments: [treatment], layout: texts[4]?.[1].layout }
  await desk.as('admin')('POST', '/globals/home', { data: { languages: [{ ...home, ...rows }] } })
}

const PATHS = [
  '/',
  ...['articles', 'conditions', 'treatments', 'clinicians'].map((one) => `/${one}/stays-${one}`),
  '/stays-pages',
  '/faqs',
]

const KINDS: Record<keyof Named, Content | 'media'> = {
  faq: 'treatment-faqs',
  condition: 'conditions',
  treatment: 'treatments',
  clinician: 'clinicians',
  location: 'locations',
  drug: 'drug-products',
  page: 'pages',
  picture: 'media',
}

const isKey = (name: string): name is keyof Named => Object.hasOwn(KINDS, name)

async function takeAwayOne(named: Named, name: keyof Named) {
  const action = name === 'picture' ? 'trash' : 'unpublish'
  const data = { action, reason: 'Pages must survive this.' }
  const path = `/${KINDS[name]}/${named[name]}/retire`
  expect((await desk.as('admin')('POST', path, { data })).status).toBe(200)
}

async function takeAway(named: Named) {
  for (const name of Object.keys(KINDS).filter(isKey)) await takeAwayOne(named, name)
}

/**
 * As a crash, a restored backup or somebody at the database would leave it: no hook hears of it. SQLite
 * itself keeps what a required field of another row names; that is taken down instead.
 */
async function deleteInDatabase(named: Named) {
  const { db } = desk.payload
  for (const name of Object.keys(KINDS).filter(isKey)) {
    const where = { id: { equals: named[name] } }
    await db.deleteOne({ collection: KINDS[name], where }).catch(() => takeAwayOne(named, name))
  }
  expect(
    await db.findOne({ collection: 'pages', where: { id: { equals: named.page } } }),
  ).toBeNull()
}

async function clear() {
  for (const collection of [
    'articles',
    'conditions',
    'treatments',
    'clinicians',
    'pages',
  ] as const) {
    const where = { slug: { equals: `stays-${collection}` } }
    await desk.payload.delete({ collection, where })
  }
}

const pages = async () => {
  const htmls: [string, string][] = []
  for (const path of PATHS) htmls.push([path, (await renderedHtml(path)) ?? ''])
  return htmls
}

describe('pages that name what is gone', () => {
  it.each([
    ['unpublished', takeAway],
    ['deleted in the database', deleteInDatabase],
  ])('are whole, and have no dead link: %s', async (_, take) => {
    const named = await makeNamed()
    await makeNaming(named)
    const all = (await pages()).map(([, html]) => html).join('')
    for (const word of [
      'Gonedrug',
      'Gonequestion',
      'Gonepicture',
      'href="/gone-page-',
      'Gonelabel',
    ]) {
      expect(all).toContain(word)
    }
    await take(named)
    for (const [path, html] of await pages()) {
      expect([path, html.length > 1_000]).toEqual([path, true])
      expect([
        path,
        html.match(/gone-[a-z]+|Gone[a-z]+|href=""|src=""|undefined|\[object|unknown node/g),
      ]).toEqual([path, null])
    }
    expect((await renderedHtml('/articles/stays-articles')) ?? '').toContain('Words of a link')
    await clear()
  })
})
