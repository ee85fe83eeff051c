import { byUrgency } from '@/lib/careCards'
import { bullets, heading, paragraph, plain, type TextBlock } from '@/lib/markdown'
import type { Language } from '@/lib/languages'
import { wordsIn } from '@/lib/words'

type StoredCareCard = {
  urgency: 'non-urgent' | 'urgent' | 'emergency'
  heading: string
  items: { text: string }[]
  advice?: string | null
}

/** When to get help, with the urgency in words. */
export function careCard(card: StoredCareCard, language: Language): TextBlock[] {
  const urgency = wordsIn(language)[`urgency-${card.urgency}`]
  return [
    heading(3, plain(`${urgency}: ${card.heading}`)),
    bullets(card.items.map(({ text }) => text)),
    ...(card.advice ? [paragraph(plain(card.advice))] : []),
  ]
}

/** All care cards of a page, the most urgent first. */
export function careCards(
  cards: StoredCareCard[] | null | undefined,
  language: Language,
): TextBlock[] {
  return byUrgency(cards).flatMap((card) => careCard(card, language))
}
