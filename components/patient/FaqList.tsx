import type { ReactNode } from 'react'

/** One question with its answer; `id` is the anchor that leads to it. */
export type FaqItem = {
  id: string
  question: string
  shortAnswer: string
  answer: ReactNode
  /** What the answer rests on. */
  foot?: ReactNode
  /** The address of the answer on its treatment's page, where the list stands elsewhere. */
  link?: { href: string; label: string }
}

type FaqListProps = {
  items: FaqItem[]
  /** The level of the questions as headings: below the heading that the list stands under. */
  level: 3 | 4
}

/** Questions with their answers, open to read, to print and to search. */
export function FaqList({ items, level }: FaqListProps) {
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <div className="apart of-parts in-turn divide-y divide-line border-y border-line">
      {items.map(({ id, question, shortAnswer, answer, foot }) => (
        <section key={id} id={id} className="prose py-5">
          <Heading>{question}</Heading>
          <p>{shortAnswer}</p>
          {answer}
          {foot}
        </section>
      ))}
    </div>
  )
}
