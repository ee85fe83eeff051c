import type { RenderContext } from '@/blocks/context'
import type { CardItem } from '@/components/patient/CardList'
import { calendarDay, writtenDate } from '@/lib/dates'
import type { Card } from '@/queries/cards'

/** Cards with their dates written out. */
export function cardItems(cards: Card[], context: RenderContext): CardItem[] {
  return cards.map((card) => ({
    ...card,
    date: card.publishedAt
      ? {
          text: writtenDate(card.publishedAt, context),
          machine: calendarDay(card.publishedAt, context.timeZone),
        }
      : null,
  }))
}
