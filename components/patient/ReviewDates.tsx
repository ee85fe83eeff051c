import type { ReactNode } from 'react'

type Day = { text: string; machine: string }

type ReviewDatesProps = {
  labels: { reviewedBy: string; lastReviewed: string; nextReview: string }
  reviewer: { name: string; href: string | null }
  lastReviewed: Day
  nextReview: Day
  /** The sentence that says that the review is due; `null` while it is not. */
  due: string | null
}

const Row = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="py-1">
    <dt className="inline font-semibold">{label}:</dt> <dd className="inline">{children}</dd>
  </div>
)

/** Who checked a page, when, and when it is to be checked again. */
export function ReviewDates(props: ReviewDatesProps) {
  const { labels, reviewer, lastReviewed, nextReview, due } = props
  return (
    <>
      <dl>
        <Row label={labels.reviewedBy}>
          {reviewer.href ? <a href={reviewer.href}>{reviewer.name}</a> : reviewer.name}
        </Row>
        <Row label={labels.lastReviewed}>
          <time dateTime={lastReviewed.machine}>{lastReviewed.text}</time>
        </Row>
        <Row label={labels.nextReview}>
          <time dateTime={nextReview.machine}>{nextReview.text}</time>
        </Row>
      </dl>
      {due ? <p className="mt-2 font-semibold">{due}</p> : null}
    </>
  )
}
