import { phoneHref } from '@/blocks/linkHref'
import { CardList } from '@/components/patient/CardList'
import { OpeningHours } from '@/components/patient/OpeningHours'
import { PageHeading } from '@/components/patient/PageHeading'
import type { Language } from '@/lib/languages'
import { documentPath, fixedPath } from '@/lib/routes'
import { WEEKDAYS } from '@/lib/weekdays'
import { wordsIn, type Words } from '@/lib/words'
import { listClinicians } from '@/queries/clinicians'
import type { LocationPage } from '@/queries/locations'
import { locationJsonLd } from '@/seo/jsonLd/practice'
import { PageFrame } from './PageFrame'

type LocationViewProps = { location: LocationPage; language: Language }

const daysOf = ({ hours }: LocationPage, words: Words) =>
  WEEKDAYS.map(({ value }) => ({
    label: words[value],
    stretches: (hours ?? []).filter(({ day }) => day === value),
  }))

function Contact({ location, words }: { location: LocationPage; words: Words }) {
  const { street, city, region, postalCode } = location.address ?? {}
  return (
    <section>
      <h2>{words.address}</h2>
      <address className="not-italic">
        {street}
        <br />
        {city}, {region} {postalCode}
      </address>
      {location.phone ? (
        <p>
          {words.phone}: <a href={phoneHref(location.phone)}>{location.phone}</a>
        </p>
      ) : null}
    </section>
  )
}

function Visiting({ location, words }: { location: LocationPage; words: Words }) {
  const texts = [
    { label: words.parking, text: location.parking },
    { label: words.access, text: location.access },
  ].filter(({ text }) => text)
  const services = location.services ?? []
  return (
    <>
      {texts.map(({ label, text }) => (
        <section key={label}>
          <h2>{label}</h2>
          <p>{text}</p>
        </section>
      ))}
      {services.length > 0 ? (
        <section className="running-text">
          <h2>{words.services}</h2>
          <ul>
            {services.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

/** The page of a location. */
export async function LocationView({ location, language }: LocationViewProps) {
  const words = wordsIn(language)
  const path = documentPath({ collection: 'locations', language, slug: location.slug ?? '' })
  const clinicians = await listClinicians({ language, location: location.id })
  return (
    <PageFrame
      language={language}
      crumbs={[
        { label: words.locations, path: fixedPath('locations', language) },
        { label: location.name, path },
      ]}
      jsonLd={location.address ? [locationJsonLd({ ...location, path })] : []}
    >
      <PageHeading title={location.name} standfirst={location.summary} />
      <Contact location={location} words={words} />
      <OpeningHours
        caption={words.hours}
        closedLabel={words.closed}
        days={daysOf(location, words)}
      />
      <Visiting location={location} words={words} />
      {clinicians.length > 0 ? (
        <section>
          <h2>{words.cliniciansHere}</h2>
          <CardList items={clinicians} level={3} />
        </section>
      ) : null}
    </PageFrame>
  )
}
