import { mapAddress } from '@/lib/mapAddress'
import { todaysHours } from '@/lib/openingHours'
import type { Language } from '@/lib/languages'
import { documentPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import type { LocationCard } from '@/queries/locations'
import { phoneLink } from './phoneLink'

type Place = { language: Language; timeZone: string; now: Date }

/** The lines of a postal address. */
export function addressLines({ address }: LocationCard): string[] {
  const { street, city, region, postalCode } = address ?? {}
  return street ? [street, `${city}, ${region} ${postalCode}`] : []
}

/** A location as its card and its page show it. */
export function locationFacts(location: LocationCard, place: Place) {
  const words = wordsIn(place.language)
  const { id, name, slug, language, phone, hours, geo } = location
  return {
    id,
    name,
    href: documentPath({ collection: 'locations', language, slug: slug ?? '' }),
    address: addressLines(location),
    phone: phoneLink(phone, words),
    today: todaysHours(hours, place),
    map: geo ? { href: mapAddress(geo), label: words.map } : null,
  }
}
