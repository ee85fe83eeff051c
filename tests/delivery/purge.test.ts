import { createTransactions } from '../setup/transactions'
import { pageStore } from '@/delivery/pageStore.mjs'
import { purge } from '@/delivery/purge'

const cleared = () => [...pageStore().clearedAt.keys()]

beforeEach(() => {
  pageStore().clearedAt = new Map()
})

describe('purge', () => {
  it('throws pages away at once, and writes down which', async () => {
    const { payload, rows } = createTransactions()
    await purge(['document:1', 'list:articles:en', 'document:1'], { payload })
    expect(cleared()).toEqual(['document:1', 'list:articles:en'])
    expect(rows()).toEqual([['document:1', 'list:articles:en']])
  })

  it('waits for the end of a transaction, before which nobody reads what was written', async () => {
    const { payload, rows } = createTransactions()
    await purge(['document:1'], { payload, transactionID: 'a' })
    await purge(['document:2'], { payload, transactionID: Promise.resolve('a') })
    await purge(['document:3'], { payload, transactionID: 'b' })
    expect([cleared(), rows()]).toEqual([[], []])
    await payload.db.commitTransaction('a')
    expect(cleared()).toEqual(['document:1', 'document:2'])
    expect(rows()).toEqual([['document:1', 'document:2']])
  })

  it('throws nothing away where the transaction is taken back', async () => {
    const { payload, rows } = createTransactions()
    await purge(['document:1'], { payload, transactionID: 'a' })
    await payload.db.rollbackTransaction('a')
    await payload.db.commitTransaction('a')
    expect([cleared(), rows()]).toEqual([[], []])
  })

  it('never throws, clears its own pages, and tries again to tell the others', async () => {
    const { payload, rows, fail, errors } = createTransactions()
    fail(true)
    await purge(['document:1'], { payload })
    expect([cleared(), rows(), errors()]).toEqual([['document:1'], [], 1])
    fail(false)
    await purge(['document:2'], { payload })
    expect(rows().flat().toSorted()).toEqual(['document:1', 'document:2'])
  })

  it('takes the next number where another server took the same one', async () => {
    const { payload, rows, race } = createTransactions()
    race('document:9')
    await purge(['document:1'], { payload })
    expect(rows()).toEqual([['document:9'], ['document:1']])
  })
})
