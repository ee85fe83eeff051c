import type { RenderContext } from '@/blocks/context'
import { reviewDatesOf } from '@/blocks/reviewDatesOf'
import { References } from '@/components/patient/References'
import { ReviewDates } from '@/components/patient/ReviewDates'
import { TrustBox } from '@/components/patient/TrustBox'
import { calendarDay, writtenDate } from '@/lib/dates'
import { referenceItems } from '@/lib/references'
import type { PageReview } from '@/lib/review'
import { documentPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import type { Article } from '@/payload-types'
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

/** The sources of a page, who wrote it, who read it for the practice, and when it was last changed. */
export async function PageFoot(props: PageFootProps) {
  const { references, context, review } = props
  const words = wordsIn(context.language)
  return (
    <>
      <References
        heading={words.references}
        readLabel={words.readOn}
        items={referenceItems(references, context)}
      />
      <TrustBox
        heading={words.aboutThisPage}
        lines={linesOf(props)}
        review={
          review ? (
            <ReviewDates
              {...reviewDatesOf(review, context)}
              due={review.isDue ? words.reviewDue : null}
            />
          ) : null
        }
        policy={await policyLink(context)}
      />
    </>
  )
}
