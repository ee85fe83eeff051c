import { fill } from '@/lib/fill'
import { populated } from '@/lib/relations'
import { documentPath } from '@/lib/routes'
import type { Use } from '@/lib/use'
import type { Words } from '@/lib/words'
import type { TreatmentFor, TreatmentPage, TreatmentUse } from './treatments'

/** What off-label means, in the words of the interface. */
export const offLabelOf = ({ offLabelHeading, offLabelMeaning }: Words) => ({
  heading: offLabelHeading,
  text: offLabelMeaning,
})

function detailOf({ product, population }: TreatmentUse, words: Words): string | null {
  const name = populated(product)?.establishedName
  const parts = [
    name ? fill(words.withProduct, { product: name }) : null,
    population ? `${words.for} ${population}` : null,
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : null
}

function factsOf({ onset, duration, evidenceNote }: TreatmentUse, words: Words) {
  return [
    { label: words.onset, text: onset ?? '' },
    { label: words.duration, text: duration ?? '' },
    { label: words.whatIsKnown, text: evidenceNote ?? '' },
  ].filter(({ text }) => text)
}

const shared = (use: TreatmentUse, words: Words) => ({
  status: use.status,
  statusLabel: words[use.status],
  detail: detailOf(use, words),
  facts: factsOf(use, words),
})

/** The uses of a treatment, without those whose condition is not published. */
export function usesOfTreatment({ uses }: Pick<TreatmentPage, 'uses'>, words: Words): Use[] {
  return (uses ?? []).flatMap((use, index) => {
    const condition = populated(use.condition)
    if (!condition?.slug) return []
    const { language, slug, title } = condition
    const href = documentPath({ collection: 'conditions', language, slug })
    return [{ id: use.id ?? String(index), title, href, ...shared(use, words) }]
  })
}

/** The treatments for a condition that say whether they are approved for it. */
export function usesForCondition(treatments: TreatmentFor[], words: Words): Use[] {
  return treatments.flatMap(({ id, title, href, summary, use }) =>
    use ? [{ id, title, href, summary, ...shared(use, words) }] : [],
  )
}
