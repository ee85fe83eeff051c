import { resolveLink } from '@/blocks/linkHref'
import {
  bullets,
  heading,
  type HeadingDepth,
  paragraph,
  plain,
  quote,
  strong,
  table,
  type TextBlock,
} from '@/lib/markdown'
import { pictureOf } from '@/lib/picture'
import { populated, populatedList } from '@/lib/relations'
import { wordsIn } from '@/lib/words'
import type { Page, TreatmentFaq } from '@/payload-types'
import { fullAddress, linkTo } from './addresses'
import { careCard } from './careCards'
import { drugSafety, type TextContext } from './drug'
import { factList, reviewLines, sourceTexts } from './trust'

type LayoutBlock = NonNullable<Page['layout']>[number]
type BlockSlug = LayoutBlock['blockType']
type BlockOf<Slug extends BlockSlug> = Extract<LayoutBlock, { blockType: Slug }>
type Writers = {
  [Slug in BlockSlug]: (block: BlockOf<Slug>, context: TextContext) => TextBlock[]
}

const optional = (text: string | null | undefined): TextBlock[] =>
  text ? [paragraph(plain(text))] : []

const textsOf = (rows: { text: string }[]) => rows.map(({ text }) => text)

type StoredFaq = Pick<TreatmentFaq, 'id' | 'question' | 'shortAnswer' | 'answer' | 'references'>

/** What an answer rests on: its own sources, and who checked it. */
function footTexts({ id, references }: StoredFaq, context: TextContext): TextBlock[] {
  const words = wordsIn(context.language)
  const review = context.reviews?.get(id)
  const due = review?.isDue ? [paragraph(strong(words.answerDue))] : []
  const sources = sourceTexts(references, context)
  const facts = review ? [factList(reviewLines(review, context))] : []
  const label = sources.length + facts.length > 0 ? [paragraph(plain(words.sourcesAndReview))] : []
  return [...due, ...label, ...sources, ...facts]
}

/** Questions with the whole of their answers. */
export function faqTexts(
  faqs: StoredFaq[],
  { context, depth }: { context: TextContext; depth: HeadingDepth },
): TextBlock[] {
  return faqs.flatMap((faq) => [
    heading(depth, plain(faq.question)),
    paragraph(plain(faq.shortAnswer)),
    ...context.richText(faq.answer),
    ...footTexts(faq, context),
  ])
}

function figureText({ image, caption }: BlockOf<'figure'>): TextBlock[] {
  const picture = pictureOf(populated(image))
  const url = picture && fullAddress(picture.src)
  if (!picture || !url) return []
  const words = caption || picture.caption
  const credit = picture.credit ? `(${picture.credit})` : ''
  const below = [words, credit].filter(Boolean).join(' ')
  return [paragraph({ type: 'image', url, alt: picture.alt }), ...optional(below)]
}

function videoText({ video, title }: BlockOf<'video'>, context: TextContext): TextBlock[] {
  const film = populated(video)
  if (!film?.url || !film.mimeType) return []
  const transcript = context.richText(film.transcript)
  const label = wordsIn(context.language).transcript
  return [
    paragraph(linkTo(film.url, title)),
    ...(transcript.length > 0 ? [paragraph(strong(label)), ...transcript] : []),
  ]
}

function faqListText(block: BlockOf<'faqList'>, context: TextContext): TextBlock[] {
  const faqs = populatedList(block.faqs)
  if (faqs.length === 0) return []
  const above = block.heading ? [heading(2, plain(block.heading))] : []
  return [...above, ...faqTexts(faqs, { context, depth: 3 })]
}

function callToActionText(block: BlockOf<'callToAction'>, context: TextContext): TextBlock[] {
  const target = resolveLink(block.link, context)
  return [
    paragraph(strong(block.heading)),
    ...optional(block.text),
    ...(target ? [paragraph(linkTo(target.href, target.label))] : []),
  ]
}

const writers = {
  callout: ({ heading: title, text }) => [
    quote(...(title ? [paragraph(strong(title))] : []), paragraph(plain(text))),
  ],
  callToAction: callToActionText,
  careCard: (block, { language }) => careCard(block, language),
  dataTable: ({ caption, headers, rows }) => [
    paragraph(strong(caption)),
    table(
      textsOf(headers),
      rows.map(({ cells }) => (cells ?? []).map(({ text }) => text ?? '')),
    ),
  ],
  doDontList: ({ dos, donts }, { language }) => [
    heading(3, plain(wordsIn(language).do)),
    bullets(textsOf(dos)),
    heading(3, plain(wordsIn(language).dont)),
    bullets(textsOf(donts)),
  ],
  faqList: faqListText,
  figure: figureText,
  keyPoints: ({ points }, { language }) => [
    heading(2, plain(wordsIn(language).keyPoints)),
    bullets(textsOf(points)),
  ],
  prose: ({ text }, { richText }) => richText(text),
  safetyInformation: ({ drugProduct }, context) => {
    const product = populated(drugProduct)
    return product ? drugSafety(product, context) : []
  },
  video: videoText,
} satisfies Writers

/** Tells whether what is stored is a block that has words. */
export function isTextualBlock(block: unknown): block is LayoutBlock {
  if (typeof block !== 'object' || block === null || !('blockType' in block)) return false
  return typeof block.blockType === 'string' && Object.hasOwn(writers, block.blockType)
}

/** The words of a block, in the order and under the labels that its page gives them. */
export function blockText<Slug extends BlockSlug>(
  block: BlockOf<Slug> & { blockType: Slug },
  context: TextContext,
): TextBlock[] {
  const all: Writers = writers
  return all[block.blockType](block, context)
}
