import { Icon } from '@/components/ui/Icon'

type CareCardProps = {
  urgency: 'non-urgent' | 'urgent' | 'emergency'
  /** The urgency in words, read before the heading. */
  urgencyWords: string
  heading: string
  items: string[]
  advice?: string | null
}

const looks = {
  'non-urgent': {
    card: 'border-routine bg-routine-soft',
    head: 'bg-routine text-on-routine',
    icon: 'phone',
  },
  urgent: {
    card: 'border-urgent bg-urgent-soft',
    head: 'bg-urgent text-on-urgent',
    icon: 'clock',
  },
  emergency: {
    card: 'border-emergency bg-emergency-soft',
    head: 'bg-emergency text-on-emergency',
    icon: 'warning',
  },
} as const

/** Tells the reader when to get help, and how soon, in words as well as in colour. */
export function CareCard({ urgency, urgencyWords, heading, items, advice }: CareCardProps) {
  const { card, head, icon } = looks[urgency]
  return (
    <section className={`apart overflow-hidden rounded-box border-2 ${card}`}>
      <h3 className={`urgency flex gap-3 px-5 py-3 text-h3 ${head}`}>
        <Icon name={icon} className="mt-0.5 size-6 shrink-0" />
        <span>
          {urgencyWords}: {heading}
        </span>
      </h3>
      <div className="px-5 py-4">
        <ul className="list">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        {advice ? <p className="mt-3">{advice}</p> : null}
      </div>
    </section>
  )
}
