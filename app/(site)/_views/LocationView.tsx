import type { ReactNode } from 'react'
import { OpeningHours } from '@/components/patient/OpeningHours'
import { PageHeading } from '@/components/patient/PageHeading'
import { PhoneLink } from '@/components/patient/PhoneLink'
import { Icon } from '@/components/ui/Icon'
import type { Language } from '@/lib/languages'
import { writtenTime } from '@/lib/dates'
import { weekOf } from '@/lib/openingHours'
import { documentPath, fixedPath } from '@/lib/routes'
import { wordsIn, type Words } from '@/lib/words'
import { listClinicians } from '@/queries/clinicians'
import type { LocationPage } from '@/queries/locations'
import { tellToday } from '@/queries/site'
import { listTranslations } from '@/queries/translations'
import { locationJsonLd } from '@/seo/jsonLd/practice'
import { ClinicianCards } from './ClinicianCards'
import { locationFacts } from './locationFacts'
import { PageFoot } from './PageFoot'
import { PageFrame } from './PageFrame'
import { renderContext } from './renderContext'

type LocationViewProps = { location: LocationPage; language: Language }
type Facts = ReturnType<typeof locationFacts>

const daysOf = ({ hours }: LocationPage, language: Language) =>
  weekOf(hours, language).map(({ label, stretches }) => ({
    label,
    stretches: stretches.map(({ opens, closes }) => ({
      opens: { text: writtenTime(opens, language), machine: opens },
      closes: { text: writtenTime(closes, language), machine: closes },
    })),
  }))

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="text-h3">{heading}</h2>
      <div className="mt-2 max-w-measure">{children}</div>
    </section>
  )
}

function Reach({ facts, words, geo }: { facts: Facts; words: Words; geo: LocationPage['geo'] }) {
  const { address, phone, map } = facts
  return (
    <Part heading={words.address}>
      <address className="not-italic">
        {address.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
      {phone ? (
        <p className="mt-3">
          <PhoneLink phone={phone} className="button" />
        </p>
      ) : null}
      {map && geo ? (
        <p className="not-on-paper mt-3">
          <a href={map.href} className="inline-flex min-h-9 items-center gap-2">
            <Icon name="pin" />
            {map.label}
          </a>
          <span className="block text-small text-soft">
            {words.position}: {geo[1]}, {geo[0]}
          </span>
        </p>
      ) : null}
    </Part>
  )
}

function Visiting({ location, words }: { location: LocationPage; words: Words }) {
  const texts = [
    { label: words.gettingHere, text: location.directions },
    { label: words.parking, text: location.parking },
    { label: words.access, text: location.access },
  ].filter(({ text }) => text)
  const services = location.services ?? []
  return (
    <>
      {texts.map(({ label, text }) => (
        <Part key={label} heading={label}>
          <p>{text}</p>
        </Part>
      ))}
      {services.length > 0 ? (
        <Part heading={words.services}>
          <ul className="list">
            {services.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </Part>
      ) : null}
    </>
  )
}

async function surroundingsOf({ location, language }: LocationViewProps) {
  const [clinicians, now, context] = await Promise.all([
    listClinicians({ language, location: location.id }),
    tellToday(),
    renderContext(language),
  ])
  const { timeZone } = context
  return { clinicians, context, facts: locationFacts(location, { language, timeZone, now }) }
}

type Surroundings = Awaited<ReturnType<typeof surroundingsOf>>

/** Where it is, when it is open, how to get in, and who is there. */
function Visit({ location, language, clinicians, facts }: LocationViewProps & Surroundings) {
  const words = wordsIn(language)
  return (
    <>
      <div className="mt-8 grid grid-cols-1 gap-10 lg:grid-cols-2">
        <Reach facts={facts} words={words} geo={location.geo} />
        <Part heading={words.hours}>
          {facts.today ? <p className="not-on-paper mb-2">{facts.today}</p> : null}
          <OpeningHours
            caption={words.hours}
            closedLabel={words.closed}
            days={daysOf(location, language)}
          />
        </Part>
        <Visiting location={location} words={words} />
      </div>
      {clinicians.length > 0 ? (
        <section className="mt-12">
          <h2 className="mb-4 text-h2">{words.cliniciansHere}</h2>
          <ClinicianCards cards={clinicians} language={language} level={3} />
        </section>
      ) : null}
    </>
  )
}

/** The page of a location. */
export async function LocationView(props: LocationViewProps) {
  const { location, language } = props
  const words = wordsIn(language)
  const surroundings = await surroundingsOf(props)
  const path = documentPath({ collection: 'locations', language, slug: location.slug ?? '' })
  return (
    <PageFrame
      language={language}
      crumbs={[
        { label: words.locations, path: fixedPath('locations', language) },
        { label: location.name, path },
      ]}
      jsonLd={location.address ? [locationJsonLd({ ...location, path })] : []}
      translations={await listTranslations('locations', location)}
    >
      <PageHeading kind={words.location} title={location.name} standfirst={location.summary} />
      <Visit {...props} {...surroundings} />
      <div className="mt-10 max-w-measure">
        <PageFoot updatedAt={location.updatedAt} context={surroundings.context} />
      </div>
    </PageFrame>
  )
}
