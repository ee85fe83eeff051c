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
  /** Whether the first pictures are in sight at once, and so are not fetched late. */
  isFirst?: boolean
}

function CardPicture({ picture, isLead }: { picture: PictureData; isLead: boolean }) {
  return (
    <Picture
      picture={{ ...picture, alt: '' }}
      sizes="(min-width: 64rem) 20rem, (min-width: 40rem) 45vw, 92vw"
      isLead={isLead}
      className="aspect-3/2 h-auto w-full rounded-box object-cover"
    />
  )
}

/** A list of pages, each with its picture, title and summary. */
export function CardList({ items, level, isFirst = false }: CardListProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul className="grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
      {items.map(({ id, title, href, summary, picture, date }, index) => (
        <li key={id} className="flex flex-col">
          {picture ? <CardPicture picture={picture} isLead={isFirst && index === 0} /> : null}
          <Heading className={`font-display text-h3 ${picture ? 'mt-3' : ''}`}>
            <a href={href}>{title}</a>
          </Heading>
          {date ? (
            <p className="mt-1 text-small text-soft">
              <time dateTime={date.machine}>{date.text}</time>
            </p>
          ) : null}
          <p className="mt-2">{summary}</p>
        </li>
      ))}
    </ul>
  )
}
