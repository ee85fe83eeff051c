import { calendarDay, writtenDate } from '@/lib/dates'
import { fullName } from '@/lib/fullName'
import type { PageReview } from '@/lib/review'
import { wordsIn } from '@/lib/words'
import type { RenderContext } from './context'

/** Who read a text for the practice, when, and when it is to be read again, as patients read it. */
export function reviewDatesOf(
  { reviewer, lastReviewed, nextReview }: PageReview,
  context: RenderContext,
) {
  const day = (isoDate: string) => ({
    text: writtenDate(isoDate, context),
    machine: calendarDay(isoDate, context.timeZone),
  })
  return {
    labels: wordsIn(context.language),
    reviewer: { name: fullName(reviewer), href: reviewer.path },
    lastReviewed: day(lastReviewed),
    nextReview: day(nextReview),
  }
}
