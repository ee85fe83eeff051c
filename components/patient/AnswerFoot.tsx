import type { ReactNode } from 'react'
import { Expander } from './Expander'
import { SourceList, type Sources } from './SourceList'

type AnswerFootProps = {
  /** What is inside: "Sources and review". */
  label: string
  /** The question, for those who hear the labels one after another. */
  question: string
  /** The sentence that says that the review of the answer is due; `null` while it is not. */
  due: string | null
  /** Who checked the answer and when; nothing where nobody has signed it. */
  review: ReactNode
  sources: Sources
}

/** What an answer rests on: its own sources, and who checked it, as it may stand on many pages. */
export function AnswerFoot({ label, question, due, review, sources }: AnswerFootProps) {
  const hasSources = sources.items.length > 0
  return (
    <>
      {due ? <p className="font-semibold">{due}</p> : null}
      {hasSources || review ? (
        <div className="answer-foot text-small">
          <Expander
            label={
              <>
                {label}
                <span className="sr-only">: {question}</span>
              </>
            }
          >
            {hasSources ? <SourceList {...sources} /> : null}
            {review}
          </Expander>
        </div>
      ) : null}
    </>
  )
}
