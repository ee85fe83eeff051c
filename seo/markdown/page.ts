import { env } from '@/lib/env'
import { writtenDate } from '@/lib/dates'
import {
  bullets,
  heading,
  item,
  labelled,
  link,
  list,
  markdownOf,
  paragraph,
  plain,
  strong,
  type TextBlock,
} from '@/lib/markdown'
import { hasContent, type RichTextValue } from '@/lib/richText'
import { absoluteURL } from '@/lib/routes'
import { wordsIn, type Words } from '@/lib/words'
import type { Article } from '@/payload-types'
import type { PageReview } from '@/lib/review'
import type { PracticeTexts } from '@/queries/site'
import { linkTo } from './addresses'
import type { TextContext } from './drug'
import { type Fact, factList, reviewLines, sourceTexts } from './trust'

/** What every page says, whatever it is about; times are ISO 8601. */
export type PageTexts = {
  title: string
  summary: string
  /** The public path of the page that this is a version of. */
  path: string
  references?: Article['references']
  publishedAt?: string | null
  updatedAt?: string | null
  /** Who read it for the practice; nothing where nobody has signed exactly this text. */
  review?: PageReview | null
}

/** The practice, as every page names it. */
export type PracticeFacts = Pick<PracticeTexts, 'emergencyWording' | 'disclaimer'> & {
  name: string
}

type PageParts = {
  page: PageTexts
  practice: PracticeFacts
  context: TextContext
  /** What stands between the summary and the references. */
  body: TextBlock[]
  /** Further lines of the box about the page. */
  facts?: Fact[]
}

/** The sections of a page that are rich texts under a heading of the interface. */
export function sections<Name extends keyof Words>(
  record: Partial<Record<Name, RichTextValue | null>>,
  { names, context }: { names: readonly Name[]; context: TextContext },
): TextBlock[] {
  return names.flatMap((name) => {
    const value = record[name]
    return hasContent(value) ? titled(name, { context, body: context.richText(value) }) : []
  })
}

/** A section under a heading of the interface; nothing where it says nothing. */
export function titled(
  name: keyof Words,
  { context, body }: { context: TextContext; body: TextBlock[] },
): TextBlock[] {
  return body.length > 0 ? [heading(2, plain(wordsIn(context.language)[name])), ...body] : []
}

/** The few points that a reader should keep. */
export function keyPointTexts(
  points: { text: string }[] | null | undefined,
  context: TextContext,
): TextBlock[] {
  const body = points?.length ? [bullets(points.map(({ text }) => text))] : []
  return titled('keyPoints', { context, body })
}

/** Links to pages, each with its title. */
export function linkList(pages: { title: string; href: string }[]): TextBlock[] {
  if (pages.length === 0) return []
  return [list(pages.map(({ title, href }) => item(paragraph(linkTo(href, title)))))]
}

function aboutTexts({ page, context, facts = [] }: PageParts): TextBlock[] {
  const words = wordsIn(context.language)
  const url = absoluteURL(page.path, env.siteURL)
  const dated = (label: string, isoDate: string | null | undefined) =>
    isoDate ? [{ label, value: [plain(writtenDate(isoDate, context))] }] : []
  const lines = [
    ...facts,
    ...dated(words.publishedOn, page.publishedAt),
    ...dated(words.updatedOn, page.updatedAt),
    ...(page.review ? reviewLines(page.review, context) : []),
    { label: words.pageAddress, value: [link(url, plain(url))] },
  ]
  const due = page.review?.isDue ? [paragraph(strong(words.reviewDue))] : []
  return titled('aboutThisPage', { context, body: [factList(lines), ...due] })
}

/** A whole page as Markdown, from its title to what to do in an emergency. */
export function pageMarkdown(parts: PageParts): string {
  const { page, practice, context, body } = parts
  const words = wordsIn(context.language)
  return markdownOf([
    heading(1, plain(page.title)),
    paragraph(plain(page.summary)),
    ...body,
    ...titled('references', { context, body: sourceTexts(page.references, context) }),
    ...aboutTexts(parts),
    { type: 'thematicBreak' },
    labelled(words.emergency, plain(practice.emergencyWording)),
    paragraph(plain(practice.disclaimer)),
    paragraph(link(absoluteURL('/', env.siteURL), plain(practice.name))),
  ])
}
