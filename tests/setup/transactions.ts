import { ValidationError, type Payload } from 'payload'
import pino from 'pino'

type Created = { number: number; tags: string[] }

const isPayload = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && 'db' in value

const refusal = () =>
  new ValidationError({ collection: 'purges', errors: [{ path: 'number', message: 'Taken.' }] })

/** The part of Payload that a purge uses, with a table that lies in memory. */
export function createTransactions() {
  let stored: Created[] = []
  let isFailing = false
  let rival: string | null = null
  let errorCount = 0
  const logger = pino({ level: 'silent' })
  logger.error = () => {
    errorCount += 1
  }
  const check = () => {
    if (isFailing) throw new Error('The database is away.')
  }
  const db = {
    commitTransaction: () => Promise.resolve(),
    rollbackTransaction: () => Promise.resolve(),
    find: async () => {
      check()
      return { docs: stored.slice(-1).map((row) => ({ id: String(row.number), ...row })) }
    },
    create: async ({ data }: { data: Created }) => {
      check()
      if (rival) stored = [...stored, { number: data.number, tags: [rival] }]
      rival = null
      if (stored.some(({ number }) => number === data.number)) throw refusal()
      stored = [...stored, data]
      return data
    },
    deleteMany: () => Promise.resolve(),
  }
  const payload: unknown = { db, logger }
  if (!isPayload(payload)) throw new Error('The stand-in has no database.')
  return {
    payload,
    /** The tags of each row, in their order. */
    rows: () => stored.map(({ tags }) => tags),
    /** Takes the database away, or gives it back. */
    fail: (failing: boolean) => void (isFailing = failing),
    /** Has another server take the next number first. */
    race: (tag: string) => void (rival = tag),
    errors: () => errorCount,
  }
}
