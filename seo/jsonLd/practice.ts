import type { MedicalClinic, OpeningHoursSpecification } from 'schema-dts'
import type { Weekday } from '@/lib/weekdays'
import { practiceId, urlOf } from './ids'

type Hours = { day: Weekday; opens: string; closes: string }

type PracticeFacts = { name: string; phone?: string | null }

type LocationFacts = {
  name: string
  summary?: string
  phone: string
  address: { street: string; city: string; region: string; postalCode: string }
  /** Longitude and latitude in degrees. */
  geo?: [number, number] | null
  hours?: Hours[] | null
  path: string
}

const hoursOf = (hours: Hours[] | null | undefined): OpeningHoursSpecification[] =>
  (hours ?? []).map(({ day, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: `https://schema.org/${day}`,
    opens,
    closes,
  }))

/** Structured data for the practice as a whole: what every page shows of it. */
export function practiceJsonLd({ name, phone }: PracticeFacts): MedicalClinic {
  return {
    '@type': 'MedicalClinic',
    '@id': practiceId(),
    name,
    url: urlOf('/'),
    ...(phone ? { telephone: phone } : {}),
  }
}

/** Structured data for one location of the practice. */
export function locationJsonLd(facts: LocationFacts): MedicalClinic {
  const { name, summary, phone, path, address, geo, hours } = facts
  return {
    '@type': 'MedicalClinic',
    '@id': `${urlOf(path)}#location`,
    name,
    url: urlOf(path),
    telephone: phone,
    parentOrganization: { '@id': practiceId() },
    address: {
      '@type': 'PostalAddress',
      streetAddress: address.street,
      addressLocality: address.city,
      addressRegion: address.region,
      postalCode: address.postalCode,
    },
    ...(summary ? { description: summary } : {}),
    ...(geo ? { geo: { '@type': 'GeoCoordinates', longitude: geo[0], latitude: geo[1] } } : {}),
    ...(hours?.length ? { openingHoursSpecification: hoursOf(hours) } : {}),
  }
}
