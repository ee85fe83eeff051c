import type { RenderContext } from '@/blocks/context'
import { populated } from '@/lib/relations'
import { documentPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import type { TreatmentPage } from '@/queries/treatments'
import { TitledSection } from './Section'

type Use = NonNullable<TreatmentPage['uses']>[number]

function conditionLink({ condition }: Use) {
  const target = populated(condition)
  if (!target?.slug) return null
  const { language, slug, title } = target
  return <a href={documentPath({ collection: 'conditions', language, slug })}>{title}</a>
}

function UseEntry({ use, context }: { use: Use; context: RenderContext }) {
  const words = wordsIn(context.language)
  const link = conditionLink(use)
  if (!link) return null
  const product = populated(use.product)?.establishedName
  const lines = [
    { label: words.onset, text: use.onset },
    { label: words.duration, text: use.duration },
    { label: words.whatIsKnown, text: use.evidenceNote },
  ].filter(({ text }) => text)
  return (
    <li className="border border-stone-300 p-4">
      <h3 className="mt-0">{link}</h3>
      <p>
        <strong>{words[use.status]}</strong>
        {product ? ` (${product})` : ''}
        {use.population ? `, ${words.for} ${use.population}` : ''}
      </p>
      {lines.map(({ label, text }) => (
        <p key={label}>
          <strong>{label}:</strong> {text}
        </p>
      ))}
    </li>
  )
}

type TreatmentUsesProps = { uses: TreatmentPage['uses']; context: RenderContext }

/** What a treatment is used for, and whether each use is approved or off-label. */
export function TreatmentUses({ uses, context }: TreatmentUsesProps) {
  const shown = (uses ?? []).filter(conditionLink)
  if (shown.length === 0) return null
  return (
    <TitledSection name="uses" context={context}>
      {shown.some(({ status }) => status === 'off-label') ? (
        <p>{wordsIn(context.language).offLabelMeaning}</p>
      ) : null}
      <ul className="m-0 grid list-none gap-4 p-0">
        {shown.map((use, index) => (
          <UseEntry key={use.id ?? index} use={use} context={context} />
        ))}
      </ul>
    </TitledSection>
  )
}
