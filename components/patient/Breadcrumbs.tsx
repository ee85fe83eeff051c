type Crumb = { label: string; path: string }

/** The way to the page. The last step is the page itself and leads nowhere. */
export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: Crumb[] }) {
  const last = crumbs.length - 1
  return (
    <nav aria-label={label} className="mb-4 text-base">
      <ol className="m-0 flex list-none flex-wrap gap-x-2 p-0">
        {crumbs.map((crumb, index) => (
          <li key={crumb.path}>
            {index > 0 ? <span aria-hidden="true">› </span> : null}
            {index === last ? (
              <span aria-current="page">{crumb.label}</span>
            ) : (
              <a href={crumb.path}>{crumb.label}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
