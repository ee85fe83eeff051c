type Link = { href: string; label: string }

type PaginationProps = {
  label: string
  previous: Link | null
  next: Link | null
  /** The pages that are shown by number; `null` stands for a gap. The current one has no address. */
  pages: ({ number: number; label: string; href: string | null } | null)[]
}

const STEP = 'inline-flex min-h-11 min-w-11 items-center justify-center px-2'
const HERE = 'border-b-2 border-accent font-semibold'

/** Links to the pages of a list. */
export function Pagination({ label, previous, next, pages }: PaginationProps) {
  if (!previous && !next) return null
  return (
    <nav aria-label={label} className="border-t border-line pt-4">
      <ul className="flex flex-wrap items-center gap-x-1">
        {previous ? (
          <li>
            <a href={previous.href} rel="prev" className={STEP}>
              {previous.label}
            </a>
          </li>
        ) : null}
        {pages.map((page, index) => (
          <li key={page?.number ?? `gap-${index}`}>
            {!page ? <span className={STEP}>…</span> : null}
            {page?.href ? (
              <a href={page.href} aria-label={page.label} className={STEP}>
                {page.number}
              </a>
            ) : null}
            {page && !page.href ? (
              <span aria-current="page" className={`${STEP} ${HERE}`}>
                <span className="sr-only">{page.label}</span>
                <span aria-hidden="true">{page.number}</span>
              </span>
            ) : null}
          </li>
        ))}
        {next ? (
          <li>
            <a href={next.href} rel="next" className={STEP}>
              {next.label}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
