import type { RenderContext } from '@/blocks/context'
import { CareCard } from '@/components/patient/CareCard'
import { byUrgency } from '@/lib/careCards'
import { wordsIn } from '@/lib/words'
import type { Condition } from '@/payload-types'
import { TitledSection } from './Section'

type Cards = Condition['whenToGetHelp']
type CareCardsProps = { cards: Cards; context: RenderContext }

/** When to get help, the most urgent first. */
export function CareCards({ cards, context }: CareCardsProps) {
  if (!cards?.length) return null
  const words = wordsIn(context.language)
  return (
    <TitledSection name="whenToGetHelp" context={context}>
      {byUrgency(cards).map(({ id, urgency, heading, items, advice }) => (
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
