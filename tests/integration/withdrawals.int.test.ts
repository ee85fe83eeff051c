import { documentTag, listTag, presenceTag, untilTag } from '@/lib/cacheTags'
import { untilTags } from '@/queries/withdrawals'
import { withdrawals } from '@/workflow/withdrawals'
import { type Desk, openDesk } from '../setup/desk'
import { at } from '../setup/rest'
import { askSchedule, inFuture, makeDue, MINUTE, scheduleIn } from '../setup/schedules'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

const tagsFor = (...tags: string[]) => untilTags(new Set(tags), desk.payload)

describe('a page that shows what is to be taken down', () => {
  it('ends at that time, and so does every list of its kind, and nothing else', async () => {
    const id = await desk.make('articles')
    expect(await tagsFor(documentTag(id))).toEqual([])
    const wish = { action: 'unpublish', at: inFuture(5 * MINUTE) }
    const answer = await askSchedule(desk, id, wish)
    const until = untilTag(Date.parse(String(at(answer.body, 'at'))))
    expect(await tagsFor(documentTag(id), 'route:/articles/x')).toEqual([until])
    expect(await tagsFor(listTag('articles', 'en'))).toEqual([until])
    expect(await tagsFor(presenceTag('articles', 'es'))).toEqual([until])
    expect(await tagsFor(documentTag('other'), listTag('conditions', 'en'))).toEqual([])
    await makeDue(desk, scheduleIn(answer))
    expect(await tagsFor(documentTag(id))).toEqual([])
  })

  it('does not end once that is off the schedule', async () => {
    const id = await desk.make('articles')
    const schedule = scheduleIn(await askSchedule(desk, id, { action: 'unpublish' }))
    expect(await tagsFor(documentTag(id))).toHaveLength(1)
    await desk.as('editor')('POST', `/articles/${id}/unschedule`, { data: { schedule } })
    expect(await tagsFor(documentTag(id))).toEqual([])
  })
})

it('is asked for once where many reads come at the same time', async () => {
  const { db } = desk.payload
  const find = db.find.bind(db)
  let asked = 0
  Reflect.set(db, 'find', (query: { collection: string }) => {
    if (query.collection === 'schedules') asked += 1
    const found: unknown = Reflect.apply(find, db, [query])
    return found
  })
  const lists = await Promise.all(Array.from({ length: 10 }, () => withdrawals(desk.payload)))
  Reflect.set(db, 'find', find)
  expect([lists.length, asked <= 1]).toEqual([10, true])
})

it('is hidden where other documents point to it', async () => {
  const condition = await desk.make('conditions', { title: 'A hidden condition' })
  const article = await desk.make('articles', { conditions: [condition] })
  const read = async () => (await desk.rest('GET', `/articles/${article}?depth=1`)).text
  expect(await read()).toContain('A hidden condition')
  const body = { action: 'unpublish', at: inFuture(5 * MINUTE) }
  const path = `/conditions/${condition}/schedule`
  const schedule = scheduleIn(await desk.as('editor')('POST', path, { data: body }))
  expect(await read()).toContain('A hidden condition')
  await makeDue(desk, schedule)
  expect(await read()).not.toContain('A hidden condition')
})
