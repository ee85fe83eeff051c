type CareCardProps = {
  urgency: 'non-urgent' | 'urgent' | 'emergency'
  /** The urgency in words, read before the heading. */
  urgencyWords: string
  heading: string
  items: string[]
  advice?: string | null
}

const colours = {
  'non-urgent': 'border-sky-800 bg-sky-800',
  urgent: 'border-amber-800 bg-amber-800',
  emergency: 'border-red-800 bg-red-800',
}

/** Tells the reader when to get help, and how soon, in words as well as in colour. */
export function CareCard({ urgency, urgencyWords, heading, items, advice }: CareCardProps) {
  const [border, background] = colours[urgency].split(' ')
  return (
    <section className={`my-6 border-2 ${border}`}>
      <h3 className={`m-0 px-4 py-3 text-lg font-bold text-white ${background}`}>
        <span className="block text-sm font-semibold">{urgencyWords}</span> {heading}
      </h3>
      <div className="px-4 py-3">
        <ul className="my-2 list-disc pl-6">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        {advice ? <p>{advice}</p> : null}
      </div>
    </section>
  )
}
