import { AsyncLocalStorage } from 'node:async_hooks'
import { cache } from 'react'
import { MOMENT_KEY } from '@/lib/moment'

type Holder = { moment: Date | null }

/** One holder serves a whole render, and no other one. */
const ofThisRender = cache((): Holder => ({ moment: null }))

const ofThisCall = new AsyncLocalStorage<Date>()

/**
 * Has everything that this render reads from now on be as patients saw it at a moment: documents, lists,
 * settings, sign-offs, and what the page says of the time. Called before anything is read.
 */
export function renderAsOf(moment: Date): void {
  ofThisRender().moment = moment
}

/** Reads as patients would have at a moment, outside a render. */
export function readAsOf<Result>(moment: Date, read: () => Promise<Result>): Promise<Result> {
  return ofThisCall.run(moment, read)
}

/** The moment whose site is being read; `null` for the present. */
export const readingMoment = (): Date | null => ofThisCall.getStore() ?? ofThisRender().moment

/** The time that it is for whoever reads. */
export const currentTime = (): Date => readingMoment() ?? new Date()

/** What a request to the database carries so that it is answered as of the moment. */
export function momentContext(): Record<string, string> {
  const moment = readingMoment()
  return moment ? { [MOMENT_KEY]: moment.toISOString() } : {}
}
