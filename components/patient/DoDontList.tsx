type DoDontListProps = { doLabel: string; dontLabel: string; dos: string[]; donts: string[] }

function Column({ label, mark, items }: { label: string; mark: string; items: string[] }) {
  return (
    <section className="border border-stone-400 p-4">
      <h3 className="mt-0 text-lg font-bold">{label}</h3>
      <ul className="m-0 list-none p-0">
        {items.map((item) => (
          <li key={item} className="flex gap-2 py-1">
            <span aria-hidden="true">{mark}</span>
            <span>{item}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What to do and what not to do. */
export function DoDontList({ doLabel, dontLabel, dos, donts }: DoDontListProps) {
  return (
    <div className="my-6 grid gap-4 sm:grid-cols-2">
      <Column label={doLabel} mark="✓" items={dos} />
      <Column label={dontLabel} mark="✗" items={donts} />
    </div>
  )
}
