import { ExpanderSummary } from '@/components/ui/ExpanderSummary'

type ContentsListProps = { heading: string; items: { id: string; text: string }[] }

/** From how many headings on a page gets a list of them. */
const FROM_HEADINGS = 4

/** The headings of a long page, each with a link to it: on a phone where the reader asks for them. */
export function ContentsList({ heading, items }: ContentsListProps) {
  if (items.length < FROM_HEADINGS) return null
  return (
    <>
      <details className="on-demand expander border-y border-line">
        <ExpanderSummary>{heading}</ExpanderSummary>
      </details>
      <nav aria-label={heading} className="border-line pl-4 text-small max-lg:mt-3 lg:border-l-2">
        <p className="mb-1 font-semibold max-lg:hidden">{heading}</p>
        <ol>
          {items.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-flex min-h-8 items-center py-1">
                {text}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </>
  )
}
