import { cache } from 'react'
import { parseMoment, writtenMoment } from '@/lib/moment'
import { getPresentTimeZone, getSiteStart } from '@/queries/history'
import { timeTravelWords } from '@/workflow/timeTravelWords'

const { problems } = timeTravelWords

/** The moment that was asked for, or the sentence that says why there is no page of it. */
export type AskedMoment = { timeZone: string } & (
  { moment: Date; problem: null } | { moment: null; problem: string }
)

async function problemOf(moment: Date | null, timeZone: string): Promise<string | null> {
  if (!moment) return problems.form
  if (moment.getTime() > Date.now()) return problems.future
  const start = await getSiteStart()
  if (!start) return problems.form
  return moment < start ? problems.before(writtenMoment(start, timeZone)) : null
}

/** Reads the moment that an address names. One reading serves a whole render. */
export const askedMoment = cache(async (text: string): Promise<AskedMoment> => {
  const timeZone = await getPresentTimeZone()
  const moment = parseMoment(text, timeZone)
  const problem = await problemOf(moment, timeZone)
  if (problem !== null || !moment)
    return { timeZone, moment: null, problem: problem ?? problems.form }
  return { timeZone, moment, problem }
})
