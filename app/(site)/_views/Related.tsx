import { RelatedLinks } from '@/components/patient/RelatedLinks'

type RelatedProps = { groups: Parameters<typeof RelatedLinks>[0][] }

/** Pages about the same thing, by their kind. */
export function Related({ groups }: RelatedProps) {
  const shown = groups.filter(({ items }) => items.length > 0)
  if (shown.length === 0) return null
  return (
    <div className="not-on-paper mt-10 grid gap-8 border-t border-line pt-8 sm:grid-cols-2 lg:grid-cols-3">
      {shown.map((group) => (
        <RelatedLinks key={group.heading} {...group} />
      ))}
    </div>
  )
}
