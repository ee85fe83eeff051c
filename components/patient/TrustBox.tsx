import type { ReactNode } from 'react'

type TrustBoxProps = {
  heading: string
  /** Each line: what it is, and who or when. */
  lines: { label: string; value: ReactNode }[]
}

/** Who wrote the page and when it was last changed. */
export function TrustBox({ heading, lines }: TrustBoxProps) {
  if (lines.length === 0) return null
  return (
    <section className="mt-10 border border-stone-400 p-4">
      <h2 className="mt-0 text-lg font-bold">{heading}</h2>
      <dl className="m-0">
        {lines.map(({ label, value }) => (
          <div key={label} className="flex flex-wrap gap-x-2">
            <dt className="font-bold">{label}:</dt>
            <dd className="m-0">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
