import { Icon, type IconName } from '@/components/ui/Icon'

type DoDontListProps = { doLabel: string; dontLabel: string; dos: string[]; donts: string[] }

type ColumnProps = { label: string; icon: IconName; colour: string; items: string[] }

function Column({ label, icon, colour, items }: ColumnProps) {
  return (
    <section className="rounded-box border border-line bg-raised px-5 py-4">
      <h3 className="text-h3">{label}</h3>
      <ul className="mt-2">
        {items.map((item) => (
          <li key={item} className="flex gap-3 py-1">
            <Icon name={icon} className={`mt-1 size-5 shrink-0 ${colour}`} />
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
    <div className="apart grid gap-4 sm:grid-cols-2">
      <Column label={doLabel} icon="check" colour="text-do" items={dos} />
      <Column label={dontLabel} icon="cross" colour="text-dont" items={donts} />
    </div>
  )
}
