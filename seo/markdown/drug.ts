import type { RenderContext } from '@/blocks/context'
import { writtenDate } from '@/lib/dates'
import { fill } from '@/lib/fill'
import { heading, labelled, paragraph, plain, quote, strong, type TextBlock } from '@/lib/markdown'
import type { RichTextValue } from '@/lib/richText'
import { wordsIn } from '@/lib/words'
import type { DrugProduct } from '@/payload-types'
import { linkTo } from './addresses'
import { sourceTexts } from './trust'

/** What a block needs to write the texts that stand in it. */
export type TextContext = RenderContext & {
  richText: (value: RichTextValue | null | undefined) => TextBlock[]
}

function boxedWarning({ boxedWarning: box }: DrugProduct, label: string): TextBlock[] {
  if (!box?.title) return []
  const text = box.text ? [paragraph(plain(box.text))] : []
  return [quote(labelled(label, plain(box.title)), ...text)]
}

/** The safety information of a medicine, with its boxed warning. */
export function drugSafety(product: DrugProduct, context: TextContext): TextBlock[] {
  const words = wordsIn(context.language)
  const { brandName, establishedName, versionDate, prescribingInformation } = product
  const name = `${brandName} (${establishedName})`
  const sources = sourceTexts(product.references, context)
  const version = versionDate ? ` (${words.labelOf} ${writtenDate(versionDate, context)})` : ''
  return [
    heading(3, plain(`${words.safetyInformation}: ${name}`)),
    paragraph(plain(fill(words.madeBy, { maker: product.maker }))),
    ...boxedWarning(product, words.boxedWarning),
    ...context.richText(product.safetyInformation),
    paragraph(
      linkTo(prescribingInformation, `${words.prescribingInformation}: ${name}`),
      plain(version),
    ),
    ...(sources.length > 0 ? [paragraph(strong(words.references)), ...sources] : []),
  ]
}
