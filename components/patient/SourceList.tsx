import type { ReferenceItem } from '@/lib/references'

/** Sources, and where they belong. */
export type Sources = {
  items: ReferenceItem[]
  /** "read" before the date on which somebody last read the source. */
  readLabel: string
  /** The anchor of the answer whose sources these are; without it they are those of the page. */
  of?: string | undefined
}

/** The anchor of the source that has a number, counted from 1. */
export const sourceAnchor = (number: number, of?: string): string =>
  `${of ? `${of}-` : ''}reference-${number}`

/** Sources in the order of their numbers in the text. */
export function SourceList({ items, readLabel, of }: Sources) {
  return (
    <ol className="list-decimal pl-6 text-small">
      {items.map(({ title, publisher, url, publishedOn, readOn }, index) => (
        <li key={index} id={sourceAnchor(index + 1, of)} className="py-1">
          <a href={url} className="address-on-paper">
            {title}
          </a>
          . {publisher}
          {publishedOn ? `, ${publishedOn}` : ''} ({readLabel} {readOn}).
        </li>
      ))}
    </ol>
  )
}
