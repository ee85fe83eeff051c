import type { ReactNode } from 'react'

/** One question with its answer; `id` is the anchor that leads to it. */
export type FaqItem = { id: string; question: string; shortAnswer: string; answer: ReactNode }

type FaqListProps = {
  items: FaqItem[]
  /** The level of the questions as headings: below the heading that the list stands under. */
  level: 3 | 4
}

/** Questions with their answers, open to read, to print and to search. */
export function FaqList({ items, level }: FaqListProps) {
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <div className="my-4 divide-y divide-stone-300 border-y border-stone-300">
      {items.map(({ id, question, shortAnswer, answer }) => (
        <section key={id} id={id} className="py-4">
          <Heading className="mt-0 text-lg font-bold">{question}</Heading>
          <p className="mt-2">{shortAnswer}</p>
          {answer}
        </section>
      ))}
    </div>
  )
}
