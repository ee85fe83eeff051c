import { jest } from '@jest/globals'
import { faqsIn } from '../../blocks/FaqList/faqsIn'
import { untilTag } from '../../lib/cacheTags'
import { blockNode, richTextOf } from '../builders'
import { type Desk, openDesk } from '../setup/desk'
import { DAY, writeSignOff } from '../setup/signOff'

const collection = 'treatment-faqs'
const PAST = new Date(Date.now() - DAY)

/** What the page that is being rendered is filed under. */
const tags = new Set<string>()
jest.unstable_mockModule('next/cache', () => ({
  unstable_cache: (read: () => unknown, _key: string[], options: { tags: string[] }) => () => {
    for (const tag of options.tags) tags.add(tag)
    return read()
  },
}))

const source = {
  title: 'Botulinum toxin',
  publisher: 'MedlinePlus',
  url: 'https://medlineplus.gov/botox.html',
  readOn: '2026-11-16T12:00:00.000Z',
}

let desk: Desk
let reviewer: string
let treatment: string

beforeAll(async () => {
  desk = await openDesk()
  reviewer = desk.userIdOf('reviewer')
  treatment = await desk.make('treatments')
})
afterAll(() => desk.stop())

const answer = (question: string) => desk.make(collection, { question, treatment })

/** Who signed each answer on the treatment's page, as the page itself asks. */
async function reviewsOnPage() {
  const { listFaqsOfTreatment } = await import('../../queries/treatmentFaqs')
  const { listReviews } = await import('../../queries/reviews')
  const faqs = await listFaqsOfTreatment({ id: treatment, language: 'en' })
  return { faqs, reviews: await listReviews({ collection, documents: faqs }) }
}

describe('the review of an answer', () => {
  it('is that of the newest sign-off of exactly the text that patients see', async () => {
    const [fresh, overdue, changed] = [
      await answer('One?'),
      await answer('Two?'),
      await answer('3?'),
    ]
    await writeSignOff(desk.payload, { collection, id: overdue, actor: reviewer, nextReview: PAST })
    const later = { shortAnswer: 'Something else, which nobody has signed.' }
    await desk.as('editor')('PATCH', `/${collection}/${changed}?draft=true`, { data: later })
    const { faqs, reviews } = await reviewsOnPage()
    expect(faqs.map(({ id }) => id).toSorted()).toEqual([fresh, overdue, changed].toSorted())
    expect(reviews.size).toBe(3)
    expect(reviews.get(fresh)).toMatchObject({ isDue: false, reviewer: { path: null } })
    expect(reviews.get(overdue)).toMatchObject({ isDue: true, nextReview: PAST.toISOString() })
    expect(reviews.get(changed)?.isDue).toBe(false)
  })

  it('is none where only another text was signed, or the document at hand is a newer draft', async () => {
    const id = await answer('Which text was signed?')
    const { listReviews } = await import('../../queries/reviews')
    const draft = { shortAnswer: 'Not signed yet.' }
    await desk.as('editor')('PATCH', `/${collection}/${id}?draft=true`, { data: draft })
    const newest = await desk.payload.findByID({ collection, id, draft: true, depth: 0 })
    expect((await listReviews({ collection, documents: [newest] })).size).toBe(0)
    const live = await desk.payload.findByID({ collection, id, depth: 0 })
    expect((await listReviews({ collection, documents: [live] })).size).toBe(1)
    await desk.payload.db.updateOne({ collection, id, data: { clinicalHash: 'another' } })
    expect((await listReviews({ collection, documents: [live] })).size).toBe(0)
  })

  it('leads to the page of the clinician who signed, where that is public', async () => {
    const clinician = await desk.make('clinicians', {
      name: 'Sample Signer',
      slug: 'sample-signer',
    })
    const id = await answer('Who signed this?')
    const { docs } = await desk.payload.find({
      collection: 'sign-offs',
      where: { documentId: { equals: id } },
    })
    const [signOff] = docs
    await desk.payload.db.updateOne({
      collection: 'sign-offs',
      id: signOff?.id ?? '',
      data: { clinician },
    })
    const path = async () => (await reviewsOnPage()).reviews.get(id)?.reviewer.path
    expect(await path()).toBe('/clinicians/sample-signer')
    const data = { _status: 'draft' }
    await desk.as('admin')('PATCH', `/clinicians/${clinician}`, { data })
    expect(await path()).toBeNull()
  })

  it('is known of the answers in a list within a text, and so are their sources', async () => {
    const id = await desk.make(collection, { treatment, references: [source] })
    const body = richTextOf(blockNode('faqList', { faqs: [id] }))
    await desk.make('articles', { body, slug: 'with-an-answer' })
    const { getArticle } = await import('../../queries/articles')
    const { renderContext } = await import('../../app/(site)/_views/renderContext')
    const page = await getArticle({ language: 'en', slug: 'with-an-answer' })
    if (!page) throw new Error('There is no article.')
    const [faq] = faqsIn(page)
    expect(faq?.references).toMatchObject([source])
    const { reviews } = await renderContext('en', { page })
    expect(reviews?.get(id)?.reviewer.name).toBe('Sample Clinician, MD')
  })

  it('lets a page live until the next one is due, from when on it says so', async () => {
    const alone = await desk.make('treatments')
    const signed = async (nextReview: Date) => {
      const id = await desk.make(collection, { treatment: alone })
      await writeSignOff(desk.payload, { collection, id, actor: reviewer, nextReview })
    }
    const soon = new Date(Date.now() + 2 * DAY)
    for (const day of [PAST, new Date(Date.now() + 9 * DAY), soon]) await signed(day)
    const { listFaqsOfTreatment } = await import('../../queries/treatmentFaqs')
    const { listReviews } = await import('../../queries/reviews')
    const documents = await listFaqsOfTreatment({ id: alone, language: 'en' })
    tags.clear()
    await listReviews({ collection, documents })
    expect([...tags]).toEqual([untilTag(soon.getTime())])
  })
})
