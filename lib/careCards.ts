/** A care card, as far as its order is concerned. */
export type Urgent = { urgency: 'emergency' | 'urgent' | 'non-urgent' }

const RANK = { emergency: 0, urgent: 1, 'non-urgent': 2 }

/** Care cards with the most urgent first. */
export const byUrgency = <Card extends Urgent>(cards: Card[] | null | undefined): Card[] =>
  [...(cards ?? [])].sort((a, b) => RANK[a.urgency] - RANK[b.urgency])

/** Tells whether a page speaks of an emergency: its care cards stand high on it then. */
export const speaksOfEmergency = (cards: Urgent[] | null | undefined): boolean =>
  (cards ?? []).some(({ urgency }) => urgency === 'emergency')
