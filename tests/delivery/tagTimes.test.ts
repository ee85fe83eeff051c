import { jest } from '@jest/globals'
import { createPurgeLog } from '../setup/purgeLog'
import { pageStore } from '@/delivery/pageStore.mjs'
import { followPurges } from '@/delivery/tagTimes'

const cleared = () => [...pageStore().clearedAt.keys()]

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['performance', 'nextTick'] })
  Object.assign(pageStore(), { isServer: true, isDatabaseAway: false, allClearedAt: -1 })
  pageStore().clearedAt = new Map()
})

afterEach(() => {
  jest.useRealTimers()
  pageStore().isServer = false
})

const soon = () => jest.advanceTimersByTimeAsync(600)

describe('followPurges', () => {
  it('throws away what others purged, and nothing that was purged before it began', async () => {
    const log = createPurgeLog()
    log.add('document:1')
    await followPurges(log.payload)
    log.add('document:2')
    log.add('document:3')
    await soon()
    expect(cleared()).toEqual(['document:2', 'document:3'])
    pageStore().clearedAt = new Map()
    await soon()
    expect(cleared()).toEqual([])
  })

  it('reads on where there is more than fits into one answer', async () => {
    const log = createPurgeLog()
    await followPurges(log.payload)
    for (let number = 0; number < 250; number += 1) log.add(`document:${number}`)
    await soon()
    expect(cleared()).toHaveLength(250)
  })

  it('keeps its pages while the database is away, and catches up afterwards', async () => {
    const log = createPurgeLog()
    await followPurges(log.payload)
    log.fail(true)
    log.add('document:4')
    await soon()
    expect([cleared(), pageStore().isDatabaseAway]).toEqual([[], true])
    log.fail(false)
    await soon()
    expect([cleared(), pageStore().isDatabaseAway]).toEqual([['document:4'], false])
  })

  it('keeps no page where the past was changed', async () => {
    const log = createPurgeLog()
    log.add('document:5')
    await followPurges(log.payload)
    const began = pageStore().allClearedAt
    log.restore()
    log.add('document:6')
    await soon()
    expect(pageStore().allClearedAt).toBeGreaterThan(began)
  })

  it('asks nothing on a command line, which serves no page', async () => {
    pageStore().isServer = false
    const log = createPurgeLog()
    await followPurges(log.payload)
    log.add('document:7')
    await soon()
    expect([cleared(), log.asked()]).toEqual([[], 0])
  })
})
