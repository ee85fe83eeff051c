import { Expander } from './Expander'
import type { FaqItem } from './FaqList'

/** Questions that open their answers: many can be looked through, and one be shared by its address. */
export function FaqExpanders({ items }: { items: FaqItem[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {items.map(({ id, question, shortAnswer, answer, foot, link }) => (
        <li key={id} className="py-1">
          <Expander label={question} id={id}>
            <p>{shortAnswer}</p>
            {answer}
            {foot}
            {link ? (
              <p className="not-on-paper text-small">
                <a href={link.href}>{link.label}</a>
              </p>
            ) : null}
          </Expander>
        </li>
      ))}
    </ul>
  )
}
