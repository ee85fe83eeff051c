import { writtenDate } from '@/lib/dates'
import type { Changes } from '@/workflow/changes'
import type { TextChange } from '@/workflow/textChanges'

type Segment = TextChange['passages'][number]['segments'][number]

function Words({ segment: { kind, text } }: { segment: Segment }) {
  if (kind === 'added') return <ins>{text}</ins>
  return kind === 'removed' ? <del>{text}</del> : text
}

function Change({ change: { field, passages, risks } }: { change: TextChange }) {
  return (
    <li className="review-change" data-risk={risks.length > 0}>
      <h3>{field}</h3>
      {risks.length > 0 ? (
        <p className="review-risk">
          Patient risk:{' '}
          {[...new Set(risks.map(({ kind }) => kind.replaceAll('-', ' ')))].join(', ')}
        </p>
      ) : null}
      {passages.map(({ label, segments }, index) => (
        <div key={index}>
          {label === field ? null : <p className="review-who">{label}</p>}
          <p>
            {segments.map((segment, place) => (
              <Words key={place} segment={segment} />
            ))}
          </p>
        </div>
      ))}
    </li>
  )
}

/** What changed since somebody signed the page last: word by word, what is a risk for patients first. */
export function TextChanges(props: Changes & { timeZone: string }) {
  const { changes, since, isEnglish, timeZone } = props
  if (!since) return <p>Nobody has signed this page yet. Read the whole of it.</p>
  const day = writtenDate(since.signedAt, { language: 'en', timeZone })
  const signed = `${since.actorName} signed on ${day}`
  if (!changes) {
    return <p>The text that {signed} is not kept any more. Read the whole page.</p>
  }
  if (changes.length === 0) return <p>It is exactly the text that {signed}.</p>
  const isRisk = ({ risks }: TextChange) => risks.length > 0
  const ordered = [...changes.filter(isRisk), ...changes.filter((change) => !isRisk(change))]
  const count = changes.filter(isRisk).length
  return (
    <>
      <p>
        Since {signed}, {changes.length} {changes.length === 1 ? 'field' : 'fields'} changed
        {count === 0
          ? ', none of them marked as a risk for patients'
          : `, ${count} with patient risk`}
        .
      </p>
      {isEnglish ? null : (
        <p>Risks for patients are marked in English texts only. Read every change.</p>
      )}
      <ol>
        {ordered.map((change, index) => (
          <Change key={index} change={change} />
        ))}
      </ol>
    </>
  )
}
