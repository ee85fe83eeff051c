import type { ReactNode } from 'react'

type TrustBoxProps = {
  heading: string
  /** Each line: what it is, and who or when. */
  lines: { label: string; value: ReactNode }[]
  /** Who checked the page and when; nothing where nobody has signed it. */
  review?: ReactNode
  /** The page that says how texts are written and checked. */
  policy?: { href: string; label: string } | null
}

/** Who wrote the page, who checked it, and when it was last changed. */
export function TrustBox({ heading, lines, review, policy }: TrustBoxProps) {
  if (lines.length === 0) return null
  return (
    <section className="apart rounded-box border border-line bg-raised px-5 py-4 text-small">
      <h2 className="font-body text-h4 tracking-normal">{heading}</h2>
      <dl className="mt-2">
        {lines.map(({ label, value }) => (
          <div key={label} className="py-1">
            <dt className="inline font-semibold">{label}:</dt> <dd className="inline">{value}</dd>
          </div>
        ))}
      </dl>
      {review}
      {policy ? (
        <p className="not-on-paper mt-2">
          <a href={policy.href}>{policy.label}</a>
        </p>
      ) : null}
    </section>
  )
}
