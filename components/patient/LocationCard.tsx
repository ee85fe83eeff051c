import { Icon } from '@/components/ui/Icon'
import { type Phone, PhoneLink } from './PhoneLink'

/** What a list shows of a location. */
export type LocationItem = {
  id: string
  name: string
  href: string
  /** The lines of the address. */
  address: string[]
  phone: Phone | null
  /** The hours of today in a sentence. */
  today: string | null
  map: { href: string; label: string } | null
}

type LocationCardProps = {
  location: LocationItem
  /** The level of the name as a heading. */
  level: 2 | 3
}

/** Its phone, and a map of where it is. */
function WaysToIt({ phone, map }: Pick<LocationItem, 'phone' | 'map'>) {
  return (
    <p className="mt-3 flex flex-wrap gap-x-6">
      {phone ? (
        <PhoneLink
          phone={phone}
          className="inline-flex min-h-11 items-center gap-2 font-semibold"
        />
      ) : null}
      {map ? (
        <a
          href={map.href}
          className="not-on-paper inline-flex min-h-11 items-center gap-2 font-semibold"
        >
          <Icon name="pin" />
          {map.label}
        </a>
      ) : null}
    </p>
  )
}

/** A location with its address, today's hours, its phone and the way to it. */
export function LocationCard({ location, level }: LocationCardProps) {
  const { name, href, address, phone, today, map } = location
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className="rounded-box border border-line bg-raised px-5 py-5">
      <Heading className="font-display text-h3">
        <a href={href}>{name}</a>
      </Heading>
      <address className="mt-2 not-italic">
        {address.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
      {today ? (
        <p className="not-on-paper mt-3 flex gap-2">
          <Icon name="clock" className="mt-1 size-5 shrink-0 text-soft" />
          {today}
        </p>
      ) : null}
      <WaysToIt phone={phone} map={map} />
    </article>
  )
}
