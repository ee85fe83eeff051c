import type { RenderContext } from '@/blocks/context'
import { References } from '@/components/patient/References'
import { TrustBox } from '@/components/patient/TrustBox'
import { calendarDay, writtenDate } from '@/lib/dates'
import { wordsIn } from '@/lib/words'
import type { Article } from '@/payload-types'

type Author = { name: string; path: string }

type PageFootProps = {
  references?: Article['references']
  updatedAt: string
  publishedAt?: string | null
  authors?: Author[]
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

/** The sources of a page, who wrote it, and when it was last changed. */
export function PageFoot({ references, authors = [], context, ...dates }: PageFootProps) {
  const words = wordsIn(context.language)
  const dateLine = (label: string, isoDate: string) => ({
    label,
    value: (
      <time dateTime={calendarDay(isoDate, context.timeZone)}>{writtenDate(isoDate, context)}</time>
    ),
  })
  const items = (references ?? []).map((reference) => ({
    ...reference,
    readOn: reference.readOn ? writtenDate(reference.readOn, context) : '',
  }))
  return (
    <>
      <References heading={words.references} readLabel={words.readOn} items={items} />
      <TrustBox
        heading={words.aboutThisPage}
        lines={[
          ...(authors.length > 0 ? [{ label: words.writtenBy, value: authorLinks(authors) }] : []),
          ...(dates.publishedAt ? [dateLine(words.publishedOn, dates.publishedAt)] : []),
          dateLine(words.updatedOn, dates.updatedAt),
        ]}
      />
    </>
  )
}
