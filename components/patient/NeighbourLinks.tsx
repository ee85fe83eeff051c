type Neighbour = { href: string; title: string; label: string }

type NeighbourLinksProps = { label: string; previous: Neighbour | null; next: Neighbour | null }

function Step({ step, rel }: { step: Neighbour | null; rel: 'prev' | 'next' }) {
  if (!step) return null
  return (
    <li className={rel === 'next' ? 'sm:col-start-2 sm:text-right' : ''}>
      <a href={step.href} rel={rel} className="block min-h-11 py-2">
        <span className="block text-small">{step.label}</span>
        <span className="font-semibold">{step.title}</span>
      </a>
    </li>
  )
}

/** The articles before and after this one. */
export function NeighbourLinks({ label, previous, next }: NeighbourLinksProps) {
  if (!previous && !next) return null
  return (
    <nav aria-label={label} className="border-t border-line pt-3">
      <ul className="grid gap-x-8 sm:grid-cols-2">
        <Step step={previous} rel="prev" />
        <Step step={next} rel="next" />
      </ul>
    </nav>
  )
}
