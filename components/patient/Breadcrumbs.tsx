type Crumb = { label: string; path: string }

/** The way to the page. The last step is the page itself and leads nowhere. */
export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: Crumb[] }) {
  const last = crumbs.length - 1
  return (
    <nav aria-label={label} className="text-small">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map((crumb, index) => (
          <li key={crumb.path} className="flex min-h-6 items-center gap-x-2">
            {index > 0 ? (
              <span aria-hidden="true" className="text-soft">
                /
              </span>
            ) : null}
            {index === last ? (
              <span aria-current="page" className="text-soft">
                {crumb.label}
              </span>
            ) : (
              <a href={crumb.path} className="inline-flex min-h-6 items-center">
                {crumb.label}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
