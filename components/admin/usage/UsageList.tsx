import type { UsedOn } from '@/workflow/usage/usedOn'

type UsageListProps = { heading: string; empty: string; usedOn: UsedOn[] }

const isSettings = ({ adminPath }: UsedOn) => adminPath.includes('/globals/')

function Used({ page }: { page: UsedOn }) {
  const { title, label, needs, places, adminPath } = page
  return (
    <li>
      <a href={adminPath}>{title}</a>
      <p className="review-who">
        {isSettings(page) ? 'Settings' : label}: {places.join('; ')}
      </p>
      {needs ? <p className="usage-needs">Would be incomplete without it.</p> : null}
    </li>
  )
}

/** Documents that use the one on the screen, each with the fields in which they do. */
export function UsageList({ heading, empty, usedOn }: UsageListProps) {
  return (
    <>
      <h3>{heading}</h3>
      {usedOn.length === 0 ? <p className="review-who">{empty}</p> : null}
      <ul className="usage-list">
        {usedOn.map((page) => (
          <Used key={`${page.collection}:${page.id}`} page={page} />
        ))}
      </ul>
    </>
  )
}
