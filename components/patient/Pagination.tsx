type PaginationProps = {
  label: string
  current: string
  previous: { href: string; label: string } | null
  next: { href: string; label: string } | null
}

/** Links to the page before and the page after. */
export function Pagination({ label, current, previous, next }: PaginationProps) {
  if (!previous && !next) return null
  return (
    <nav aria-label={label} className="mt-8 flex flex-wrap items-baseline gap-x-6 gap-y-2">
      {previous ? (
        <a href={previous.href} rel="prev">
          {previous.label}
        </a>
      ) : null}
      <span>{current}</span>
      {next ? (
        <a href={next.href} rel="next">
          {next.label}
        </a>
      ) : null}
    </nav>
  )
}
