import type { RenderContext } from '@/blocks/context'
import { References } from '@/components/patient/References'
import { ReviewDates } from '@/components/patient/ReviewDates'
import { TrustBox } from '@/components/patient/TrustBox'
import { calendarDay, writtenDate } from '@/lib/dates'
import { documentPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import type { Article } from '@/payload-types'
import { fullName } from '@/queries/clinicians'
import type { PageReview } from '@/queries/reviews'
import { getPracticeTexts } from '@/queries/site'

type Author = { name: string; path: string }

type PageFootProps = {
  references?: Article['references']
  updatedAt: string
  publishedAt?: string | null
  authors?: Author[]
  /** Who read it for the practice; nothing where nobody has signed exactly this text. */
  review?: PageReview | null
  /** The codes of the subject in classifications, such as ICD-10-CM. */
  codes?: { label: string; value: string }[]
  context: RenderContext
}

function authorLinks(authors: Author[]) {
  return authors.map(({ name, path }, index) => (
    <span key={path}>
      {index > 0 ? '; ' : ''}
      <a href={path}>{name}</a>
    </span>
  ))
}

async function policyLink({ language }: RenderContext) {
  const { editorialPolicy } = await getPracticeTexts(language)
  if (!editorialPolicy?.slug) return null
  const { slug, language: inLanguage } = editorialPolicy
  const href = documentPath({ collection: 'pages', language: inLanguage, slug })
  return { href, label: wordsIn(language).howWeWrite }
}

function linesOf({ authors = [], codes = [], context, ...dates }: PageFootProps) {
  const words = wordsIn(context.language)
  const dateLine = (label: string, isoDate: string) => ({
    label,
    value: (
      <time dateTime={calendarDay(isoDate, context.timeZone)}>{writtenDate(isoDate, context)}</time>
    ),
  })
  return [
    ...(authors.length > 0 ? [{ label: words.writtenBy, value: authorLinks(authors) }] : []),
    ...(dates.publishedAt ? [dateLine(words.publishedOn, dates.publishedAt)] : []),
    dateLine(words.updatedOn, dates.updatedAt),
    ...codes,
  ]
}

function Review({ review, context }: { review: PageReview; context: RenderContext }) {
  const words = wordsIn(context.language)
  const day = (isoDate: string) => ({
    text: writtenDate(isoDate, context),
    machine: calendarDay(isoDate, context.timeZone),
  })
  const { reviewer, lastReviewed, nextReview, isDue } = review
  return (
    <ReviewDates
      labels={words}
      reviewer={{ name: fullName(reviewer), href: reviewer.path }}
      lastReviewed={day(lastReviewed)}
      nextReview={day(nextReview)}
      due={isDue ? words.reviewDue : null}
    />
  )
}

/** The sources of a page, who wrote it, who read it for the practice, and when it was last changed. */
export async function PageFoot(props: PageFootProps) {
  const { references, context, review } = props
  const words = wordsIn(context.language)
  const items = (references ?? []).map((reference) => ({
    ...reference,
    readOn: reference.readOn ? writtenDate(reference.readOn, context) : '',
  }))
  return (
    <>
      <References heading={words.references} readLabel={words.readOn} items={items} />
      <TrustBox
        heading={words.aboutThisPage}
        lines={linesOf(props)}
        review={review ? <Review review={review} context={context} /> : null}
        policy={await policyLink(context)}
      />
    </>
  )
}
