import { SafetyInformation } from '@/components/patient/SafetyInformation'
import { writtenDate } from '@/lib/dates'
import { fill } from '@/lib/fill'
import { populated } from '@/lib/relations'
import { referenceItems } from '@/lib/references'
import { hasContent } from '@/lib/richText'
import { wordsIn } from '@/lib/words'
import type { DrugProduct, SafetyInformationBlock as Block } from '@/payload-types'
import type { RenderContext } from '../context'
import { RichText } from '../RichText'

function boxedWarningOf({ boxedWarning }: DrugProduct, label: string) {
  return boxedWarning?.title
    ? { label, title: boxedWarning.title, text: boxedWarning.text ?? '' }
    : null
}

type DrugSafetyProps = {
  product: DrugProduct
  context: RenderContext
  /** The place on the page, which no other one shares: the anchors of its sources begin with it. */
  place: string
}

/** The safety information of a drug product, wherever a page shows it, with sources of its own. */
export function DrugSafety({ product, context, place }: DrugSafetyProps) {
  const words = wordsIn(context.language)
  const { versionDate, safetyInformation, references } = product
  const sourcesOf = `safety-${place}`
  return (
    <SafetyInformation
      heading={words.safetyInformation}
      productName={`${product.brandName} (${product.establishedName})`}
      maker={fill(words.madeBy, { maker: product.maker })}
      boxedWarning={boxedWarningOf(product, words.boxedWarning)}
      information={
        hasContent(safetyInformation) ? (
          <RichText value={safetyInformation} context={{ ...context, sourcesOf }} />
        ) : null
      }
      prescribingInformation={{
        label: words.prescribingInformation,
        href: product.prescribingInformation,
      }}
      sources={{
        heading: words.references,
        items: referenceItems(references, context),
        readLabel: words.readOn,
        of: sourcesOf,
      }}
      versionLine={versionDate ? `${words.labelOf} ${writtenDate(versionDate, context)}` : ''}
    />
  )
}

/** Renders {@link Block}; nothing where the product is not published. */
export function SafetyInformationBlock({
  block,
  context,
}: {
  block: Block
  context: RenderContext
}) {
  const product = populated(block.drugProduct)
  if (!product) return null
  return <DrugSafety product={product} context={context} place={block.id ?? product.id} />
}
