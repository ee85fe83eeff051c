import type { RenderContext } from '@/blocks/context'
import { writtenDate } from '@/lib/dates'
import { fullName } from '@/lib/fullName'
import {
  item,
  labelled,
  link,
  list,
  paragraph,
  plain,
  type TextBlock,
  type TextPart,
} from '@/lib/markdown'
import { referenceItems } from '@/lib/references'
import type { PageReview } from '@/lib/review'
import { wordsIn } from '@/lib/words'
import type { Article } from '@/payload-types'
import { fullAddress, linkTo } from './addresses'

/** What is said of a page or an answer, under its label. */
export type Fact = { label: string; value: TextPart[] }

/** Facts, each in a line. */
export const factList = (facts: Fact[]): TextBlock =>
  list(facts.map(({ label, value }) => item(labelled(label, ...value))))

/** Sources in the order of their numbers in the text; nothing where there are none. */
export function sourceTexts(
  references: Article['references'],
  context: RenderContext,
): TextBlock[] {
  const words = wordsIn(context.language)
  const entries = referenceItems(references, context).map((source) => {
    const { title, publisher, url, publishedOn, readOn } = source
    const published = publishedOn ? `, ${publishedOn}` : ''
    const read = readOn ? ` (${words.readOn} ${readOn})` : ''
    const address = fullAddress(url)
    const from = plain(`. ${publisher}${published}${read}. `)
    return item(paragraph(plain(title), from, ...(address ? [link(address, plain(url))] : [])))
  })
  return entries.length > 0 ? [list(entries, { ordered: true })] : []
}

/** Who read a text for the practice, when, and when it is to be read again. */
export function reviewLines(review: PageReview, context: RenderContext): Fact[] {
  const words = wordsIn(context.language)
  const { reviewer, lastReviewed, nextReview } = review
  const dated = (label: string, isoDate: string) => ({
    label,
    value: [plain(writtenDate(isoDate, context))],
  })
  return [
    { label: words.reviewedBy, value: [linkTo(reviewer.path, fullName(reviewer))] },
    dated(words.lastReviewed, lastReviewed),
    dated(words.nextReview, nextReview),
  ]
}
