import { Picture } from '@/components/ui/Picture'
import type { Picture as PictureData } from '@/lib/picture'

/** What a list shows of a page. */
export type CardItem = {
  id: string
  title: string
  href: string
  summary: string
  picture: PictureData | null
  /** The date written out, and for machines. */
  date?: { text: string; machine: string } | null
}

type CardListProps = {
  items: CardItem[]
  /** The level of the titles as headings. */
  level: 2 | 3
}

/** A list of pages, each with its title, picture and summary. */
export function CardList({ items, level }: CardListProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul className="m-0 grid list-none gap-6 p-0 sm:grid-cols-2">
      {items.map(({ id, title, href, summary, picture, date }) => (
        <li key={id} className="border border-stone-300 p-4">
          <Heading className="mt-0 text-xl font-bold">
            <a href={href}>{title}</a>
          </Heading>
          {date ? (
            <p className="my-1 text-base text-stone-700">
              <time dateTime={date.machine}>{date.text}</time>
            </p>
          ) : null}
          <p>{summary}</p>
          {picture ? (
            <Picture
              picture={{ ...picture, alt: '' }}
              sizes="(min-width: 40rem) 30rem, 100vw"
              className="mt-3 h-auto w-full"
            />
          ) : null}
        </li>
      ))}
    </ul>
  )
}
