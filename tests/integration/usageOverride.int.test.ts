import type { Body } from '../builders'
import { type Desk, openDesk, PEOPLE } from '../setup/desk'
import { at, sentencesOf } from '../setup/rest'
import { isPublic, neededDrug, saveAsEditor } from '../setup/usageDesk'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

const draft = { _status: 'draft' }
const REASON = 'The maker withdrew it this morning.'

const retire = (collection: string, id: string, data: Body) =>
  desk.as('admin')('POST', `/${collection}/${id}/retire`, { data })

const isDrugPublic = (id: string) => isPublic(desk, { collection: 'drug-products', id })

describe('an admin who writes down why', () => {
  it.each(['unpublish', 'trash', 'delete'] as const)(
    'may %s what a live page needs',
    async (action) => {
      const { drug, treatment } = await neededDrug(desk)
      const { status, body } = await retire('drug-products', drug, { action, reason: REASON })
      expect([status, at(body, 'done'), at(body, 'neededBy', 0, 'id')]).toEqual([
        200,
        action,
        treatment,
      ])
      expect(await isDrugPublic(drug)).toBe(false)
      const { docs } = await desk.payload.find({
        collection: 'audit-log',
        where: { documentId: { equals: drug } },
        sort: 'createdAt',
        pagination: false,
      })
      const actions = docs.map((entry) => entry.action)
      expect(actions.slice(-2)).toEqual(['retire', action])
      expect(docs.at(-2)?.summary).toMatch(
        new RegExp(`${REASON} Needed by “Injections” \\(Treatment\\)\\.$`),
      )
      expect(docs.at(-2)?.actorName).toBe('admin')
    },
  )

  it('goes on once, with one document', async () => {
    const { drug } = await neededDrug(desk)
    await retire('drug-products', drug, { action: 'unpublish', reason: REASON })
    const place = { collection: 'drug-products', id: drug } as const
    await saveAsEditor(desk, place, { data: { _status: 'published' } })
    const answer = await desk.as('admin')('PATCH', `/drug-products/${drug}`, { data: draft })
    expect(answer.status).toBe(409)
  })

  it.each<[string, Body, number, RegExp]>([
    ['no reason', { action: 'trash' }, 400, /Write down why/],
    ['a short reason', { action: 'trash', reason: 'Because' }, 400, /Write down why/],
    ['no action', { reason: REASON }, 400, /unpublish, trash or delete/],
    ['another action', { action: 'purge', reason: REASON }, 400, /unpublish, trash or delete/],
  ])('is asked for more where there is %s', async (_, data, status, sentence) => {
    const { drug } = await neededDrug(desk)
    const answer = await retire('drug-products', drug, data)
    expect([answer.status, sentencesOf(answer)]).toEqual([status, expect.stringMatching(sentence)])
    expect(await isDrugPublic(drug)).toBe(true)
  })

  it('is told where there is nothing to do', async () => {
    const media = await desk.make('media')
    const never = await desk.make('articles', {}, { status: 'draft' })
    const down = { action: 'unpublish', reason: REASON }
    expect((await retire('media', media, down)).status).toBe(400)
    expect((await retire('articles', never, down)).status).toBe(409)
    expect((await retire('articles', media, down)).status).toBe(404)
  })

  it('is nobody else, and no request can pretend to be', async () => {
    const { drug } = await neededDrug(desk)
    const data = { action: 'delete', reason: REASON }
    for (const person of PEOPLE.filter((one) => one !== 'admin')) {
      const { status } = await desk.as(person)('POST', `/drug-products/${drug}/retire`, { data })
      expect([person, status]).toEqual([person, person === 'anonymous' ? 401 : 403])
    }
    const key = `drug-products:${drug}`
    const tricks: [string, Body][] = [
      [`?context[takesAwayNeeded]=${key}`, draft],
      ['', { ...draft, takesAwayNeeded: key, context: { takesAwayNeeded: key } }],
      ['?overrideAccess=true&force=true&confirm=true', draft],
      ['?unpublishAllLocales=true', draft],
      ['', { ...draft, drugProducts: [], _status: null }],
    ]
    for (const [query, change] of tricks) {
      await desk.as('admin')('PATCH', `/drug-products/${drug}${query}`, { data: change })
      expect([query, await isDrugPublic(drug)]).toEqual([query, true])
    }
  })
})
