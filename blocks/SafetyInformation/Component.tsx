import { SafetyInformation } from '@/components/patient/SafetyInformation'
import { writtenDate } from '@/lib/dates'
import { fill } from '@/lib/fill'
import { populated } from '@/lib/relations'
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

/** The safety information of a drug product, wherever a page shows it. */
export function DrugSafety({ product, context }: { product: DrugProduct; context: RenderContext }) {
  const words = wordsIn(context.language)
  const { versionDate, safetyInformation } = product
  return (
    <SafetyInformation
      heading={words.safetyInformation}
      productName={`${product.brandName} (${product.establishedName})`}
      maker={fill(words.madeBy, { maker: product.maker })}
      boxedWarning={boxedWarningOf(product, words.boxedWarning)}
      information={
        hasContent(safetyInformation) ? (
          <RichText value={safetyInformation} context={context} />
        ) : null
      }
      prescribingInformation={{
        label: words.prescribingInformation,
        href: product.prescribingInformation,
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
  return product ? <DrugSafety product={product} context={context} /> : null
}
