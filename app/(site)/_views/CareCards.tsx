import type { RenderContext } from '@/blocks/context'
import { CareCard } from '@/components/patient/CareCard'
import { wordsIn } from '@/lib/words'
import type { Condition } from '@/payload-types'
import { TitledSection } from './Section'

type Cards = Condition['whenToGetHelp']
type CareCardsProps = { cards: Cards; context: RenderContext }

const RANK = { emergency: 0, urgent: 1, 'non-urgent': 2 }

/** Tells whether a page speaks of an emergency: its care cards stand high on it then. */
export const speaksOfEmergency = (cards: Cards) =>
  (cards ?? []).some(({ urgency }) => urgency === 'emergency')

/** When to get help, the most urgent first. */
export function CareCards({ cards, context }: CareCardsProps) {
  if (!cards?.length) return null
  const words = wordsIn(context.language)
  const byUrgency = [...cards].sort((a, b) => RANK[a.urgency] - RANK[b.urgency])
  return (
    <TitledSection name="whenToGetHelp" context={context}>
      {byUrgency.map(({ id, urgency, heading, items, advice }) => (
        <CareCard
          key={id}
          urgency={urgency}
          urgencyWords={words[`urgency-${urgency}`]}
          heading={heading}
          items={items.map(({ text }) => text)}
          advice={advice}
        />
      ))}
    </TitledSection>
  )
}
