import { RichText } from '@/blocks/RichText'
import { PageHeading } from '@/components/patient/PageHeading'
import { RelatedLinks } from '@/components/patient/RelatedLinks'
import { Picture } from '@/components/ui/Picture'
import { fullName } from '@/lib/fullName'
import type { Language } from '@/lib/languages'
import { pictureOf } from '@/lib/picture'
import { populated, populatedList } from '@/lib/relations'
import { hasContent } from '@/lib/richText'
import { documentPath, fixedPath } from '@/lib/routes'
import { wordsIn, type Words } from '@/lib/words'
import { listArticlesAbout } from '@/queries/articles'
import { cardsOf } from '@/queries/cards'
import type { ClinicianPage } from '@/queries/clinicians'
import { listTranslations } from '@/queries/translations'
import { clinicianJsonLd } from '@/seo/jsonLd/clinician'
import { PageFoot } from './PageFoot'
import { PageFrame } from './PageFrame'
import { renderContext } from './renderContext'

type ClinicianViewProps = { clinician: ClinicianPage; language: Language }

function factsOf(clinician: ClinicianPage, words: Words) {
  const specialties = (clinician.specialties ?? []).map(({ text }) => text)
  const boards = (clinician.boardCertifications ?? []).map(
    ({ board, specialty }) => `${specialty} (${board})`,
  )
  return [
    { label: words.specialties, value: specialties.join(', ') },
    { label: words.certifications, value: boards.join('; ') },
    { label: words.languagesSpoken, value: (clinician.languages ?? []).join(', ') },
  ].filter(({ value }) => value)
}

function Facts({ clinician, words }: { clinician: ClinicianPage; words: Words }) {
  return (
    <dl className="mt-4">
      {factsOf(clinician, words).map(({ label, value }) => (
        <div key={label} className="py-1">
          <dt className="inline font-semibold">{label}:</dt> <dd className="inline">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Heading({ clinician, words }: { clinician: ClinicianPage; words: Words }) {
  const picture = pictureOf(populated(clinician.photo))
  return (
    <div className="flex flex-wrap items-start gap-x-10 gap-y-6 md:flex-nowrap">
      {picture ? (
        <Picture
          picture={picture}
          sizes="14rem"
          isLead
          className="h-auto w-36 shrink-0 rounded-box md:w-56"
        />
      ) : null}
      <PageHeading
        kind={words.clinician}
        title={fullName(clinician)}
        standfirst={clinician.summary}
      >
        <Facts clinician={clinician} words={words} />
      </PageHeading>
    </div>
  )
}

function relatedOf(clinician: ClinicianPage, words: Words) {
  const { conditions, treatments, locations } = clinician
  return [
    { heading: words.seesPeopleWith, items: cardsOf('conditions', populatedList(conditions)) },
    { heading: words.givesTreatments, items: cardsOf('treatments', populatedList(treatments)) },
    { heading: words.worksAt, items: cardsOf('locations', populatedList(locations)) },
  ]
}

/** The page of a clinician. */
export async function ClinicianView({ clinician, language }: ClinicianViewProps) {
  const words = wordsIn(language)
  const context = await renderContext(language, { page: clinician })
  const name = fullName(clinician)
  const path = documentPath({ collection: 'clinicians', language, slug: clinician.slug ?? '' })
  const articles = await listArticlesAbout({ language, ids: [clinician.id] })
  const image = pictureOf(populated(clinician.photo))?.src ?? null
  return (
    <PageFrame
      language={language}
      crumbs={[
        { label: words.clinicians, path: fixedPath('clinicians', language) },
        { label: name, path },
      ]}
      jsonLd={[clinicianJsonLd({ ...clinician, path, image })]}
      translations={await listTranslations('clinicians', clinician)}
    >
      <Heading clinician={clinician} words={words} />
      {hasContent(clinician.biography) ? (
        <section className="prose mt-8 max-w-measure">
          <h2>{words.biography}</h2>
          <RichText value={clinician.biography} context={context} />
        </section>
      ) : null}
      <div className="mt-10 grid gap-8 sm:grid-cols-2 lg:grid-cols-3">
        {[...relatedOf(clinician, words), { heading: words.articlesBy, items: articles }].map(
          (related) => (
            <RelatedLinks key={related.heading} {...related} />
          ),
        )}
      </div>
      <div className="mt-10 max-w-measure">
        <PageFoot updatedAt={clinician.updatedAt} context={context} />
      </div>
    </PageFrame>
  )
}
