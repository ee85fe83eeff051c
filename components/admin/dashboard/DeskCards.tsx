import { queuePath } from '@/lib/reviewPaths'
import type { Card } from '@/workflow/dashboard'
import { QUEUE_WORDS } from '@/workflow/queueWords'
import { WaitingItem } from '../review/WaitingItem'

type DeskCardsProps = { cards: Card[]; admin: string; timeZone: string }

function DeskCard({ card, admin, timeZone }: Omit<DeskCardsProps, 'cards'> & { card: Card }) {
  const { queue, total, first } = card
  const { title, empty } = QUEUE_WORDS[queue]
  return (
    <li className="desk-card">
      <h3>
        <a href={queuePath(admin, { queue })}>
          {title} <span className="desk-count">{total}</span>
        </a>
      </h3>
      {total === 0 ? <p className="review-who">{empty}</p> : null}
      <ol>
        {first.map((waiting) => (
          <WaitingItem
            key={`${waiting.collection}:${waiting.id}:${waiting.why.state}`}
            {...{ waiting, admin, timeZone }}
          />
        ))}
      </ol>
    </li>
  )
}

/** What waits for the person who signed in: a card for each of their lists. */
export function DeskCards({ cards, admin, timeZone }: DeskCardsProps) {
  return (
    <section className="review-view desk-cards" aria-labelledby="desk">
      <h2 id="desk">What waits</h2>
      <ul>
        {cards.map((card) => (
          <DeskCard key={card.queue} {...{ card, admin, timeZone }} />
        ))}
      </ul>
    </section>
  )
}
