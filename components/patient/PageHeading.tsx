import type { ReactNode } from 'react'

type PageHeadingProps = {
  title: string
  /** What kind of page it is, in a word or two above the title. */
  kind?: string | null
  standfirst?: string | null
  /** Other names for the subject, below the title. */
  note?: string | null
  /** Who wrote it and when, below the standfirst. */
  children?: ReactNode
}

/** The heading of a page, other names for it, and what it is about in a sentence or two. */
export function PageHeading({ title, kind, standfirst, note, children }: PageHeadingProps) {
  return (
    <div className="max-w-measure">
      {kind ? <p className="mb-1 text-small font-semibold text-accent">{kind}</p> : null}
      <h1 className="text-h1">{title}</h1>
      {note ? <p className="mt-2 text-soft">{note}</p> : null}
      {standfirst ? <p className="mt-4 text-lead">{standfirst}</p> : null}
      {children}
    </div>
  )
}
