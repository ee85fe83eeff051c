import type { MedicalClinic, OpeningHoursSpecification, WithContext } from 'schema-dts'
import type { Weekday } from '@/lib/weekdays'
import { practiceId, urlOf } from './ids'

type Hours = { day: Weekday; opens: string; closes: string }

type PracticeFacts = {
  name: string
  description?: string | null
  phone?: string | null
  email?: string | null
  hours?: Hours[] | null
  social?: { url: string }[] | null
}

type LocationFacts = {
  name: string
  phone: string
  address: { street: string; city: string; region: string; postalCode: string; country: string }
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

/** Structured data for the practice as a whole. */
export function practiceJsonLd(facts: PracticeFacts): WithContext<MedicalClinic> {
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    '@id': practiceId(),
    name: facts.name,
    url: urlOf('/'),
    ...(facts.description ? { description: facts.description } : {}),
    ...(facts.phone ? { telephone: facts.phone } : {}),
    ...(facts.email ? { email: facts.email } : {}),
    ...(facts.hours?.length ? { openingHoursSpecification: hoursOf(facts.hours) } : {}),
    ...(facts.social?.length ? { sameAs: facts.social.map(({ url }) => url) } : {}),
  }
}

/** Structured data for one location of the practice. */
export function locationJsonLd(facts: LocationFacts): WithContext<MedicalClinic> {
  const { address, geo, hours } = facts
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    '@id': `${urlOf(facts.path)}#location`,
    name: facts.name,
    url: urlOf(facts.path),
    telephone: facts.phone,
    parentOrganization: { '@type': 'MedicalClinic', '@id': practiceId() },
    address: {
      '@type': 'PostalAddress',
      streetAddress: address.street,
      addressLocality: address.city,
      addressRegion: address.region,
      postalCode: address.postalCode,
      addressCountry: address.country,
    },
    ...(geo ? { geo: { '@type': 'GeoCoordinates', longitude: geo[0], latitude: geo[1] } } : {}),
    ...(hours?.length ? { openingHoursSpecification: hoursOf(hours) } : {}),
  }
}
