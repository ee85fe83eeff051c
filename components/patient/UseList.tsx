import type { Use } from '@/lib/use'
import { ApprovalBadge } from './ApprovalBadge'

type UseListProps = {
  items: Use[]
  /** What off-label means; shown where one of the uses is. */
  offLabel: { heading: string; text: string }
}

/** The uses of a treatment, or the treatments for a condition, each with its approval. */
export function UseList({ items, offLabel }: UseListProps) {
  const hasOffLabel = items.some(({ status }) => status === 'off-label')
  return (
    <div className="apart of-parts">
      <ul className="divide-y divide-line border-y border-line">
        {items.map(({ id, title, href, status, statusLabel, detail, summary, facts }) => (
          <li key={id} className="py-5">
            <h3 className="text-h3">
              <a href={href}>{title}</a>
            </h3>
            <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
              <ApprovalBadge status={status} label={statusLabel} />
              {detail ? <span className="text-soft">{detail}</span> : null}
            </p>
            {summary ? <p className="mt-2">{summary}</p> : null}
            {facts.length > 0 ? (
              <dl className="mt-3 grid gap-3">
                {facts.map(({ label, text }) => (
                  <div key={label}>
                    <dt className="text-small font-semibold text-soft">{label}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
            ) : null}
          </li>
        ))}
      </ul>
      {hasOffLabel ? (
        <div className="mt-4 border-l-4 border-urgent-ink bg-urgent-soft px-5 py-4">
          <p className="font-semibold">{offLabel.heading}</p>
          <p>{offLabel.text}</p>
        </div>
      ) : null}
    </div>
  )
}
