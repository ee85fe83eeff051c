import type { Payload } from 'payload'
import pino from 'pino'

type Row = { id: string; number: number; writer: string; tags: string[] }
type Query = { where?: { number?: { greater_than_equal: number } }; sort: string; limit: number }

const isPayload = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && 'db' in value

/** The rows of purges that another server writes, in memory. */
export function createPurgeLog() {
  let rows: Row[] = []
  let generation = 0
  let isFailing = false
  let questions = 0
  const find = async ({ where, sort, limit }: Query) => {
    questions += 1
    if (isFailing) throw new Error('The database is away.')
    const from = where?.number?.greater_than_equal ?? 0
    const found = rows.filter(({ number }) => number >= from)
    return { docs: (sort.startsWith('-') ? found.toReversed() : found).slice(0, limit) }
  }
  const payload: unknown = { db: { find }, logger: pino({ level: 'silent' }) }
  if (!isPayload(payload)) throw new Error('The stand-in has no database.')
  return {
    payload,
    /** Has another server purge a tag. */
    add(tag: string) {
      const number = (rows.at(-1)?.number ?? 0) + 1
      rows = [...rows, { id: `${generation}-${number}`, number, writer: 'another', tags: [tag] }]
    },
    /** Takes the database away, or gives it back. */
    fail: (failing: boolean) => void (isFailing = failing),
    /** Empties the table, as an older backup would. */
    restore() {
      rows = []
      generation += 1
    },
    asked: () => questions,
  }
}
