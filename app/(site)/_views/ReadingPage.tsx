import type { ReactNode } from 'react'
import { ContentsList } from '@/components/patient/ContentsList'

type ReadingPageProps = {
  heading: ReactNode
  /** The headings of the page; few of them need no list. */
  contents?: { heading: string; items: { id: string; text: string }[] }
  /** What follows the text, over the whole width. */
  after?: ReactNode
  children: ReactNode
}

/** A page of text in a readable measure, with its contents beside it where there is room. */
export function ReadingPage({ heading, contents, after, children }: ReadingPageProps) {
  return (
    <>
      <div className="reading">
        {heading}
        {contents ? (
          <div className="beside">
            <ContentsList {...contents} />
          </div>
        ) : null}
        <div className="reading-body in-turn">{children}</div>
      </div>
      {after}
    </>
  )
}
