import { RichText } from '@/blocks/RichText'
import { PageHeading } from '@/components/patient/PageHeading'
import { RelatedLinks } from '@/components/patient/RelatedLinks'
import { TrustBox } from '@/components/patient/TrustBox'
import { Picture } from '@/components/ui/Picture'
import type { Language } from '@/lib/languages'
import { pictureOf } from '@/lib/picture'
import { populated, populatedList } from '@/lib/relations'
import { hasContent } from '@/lib/richText'
import { documentPath, fixedPath } from '@/lib/routes'
import { wordsIn, type Words } from '@/lib/words'
import { listArticlesAbout } from '@/queries/articles'
import { cardsOf } from '@/queries/cards'
import { type ClinicianPage, fullName } from '@/queries/clinicians'
import { clinicianJsonLd } from '@/seo/jsonLd/clinician'
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

/** The page of a clinician. */
export async function ClinicianView({ clinician, language }: ClinicianViewProps) {
  const words = wordsIn(language)
  const context = await renderContext(language)
  const name = fullName(clinician)
  const path = documentPath({ collection: 'clinicians', language, slug: clinician.slug ?? '' })
  const picture = pictureOf(populated(clinician.photo))
  const articles = await listArticlesAbout({ language, ids: [clinician.id] })
  const languages = clinician.languages ?? []
  const image = picture?.social ?? null
  return (
    <PageFrame
      language={language}
      crumbs={[
        { label: words.clinicians, path: fixedPath('clinicians', language) },
        { label: name, path },
      ]}
      jsonLd={[clinicianJsonLd({ ...clinician, path, languages, image })]}
    >
      <PageHeading title={name} standfirst={clinician.summary} />
      {picture ? <Picture picture={picture} sizes="16rem" isLead className="h-auto w-64" /> : null}
      <TrustBox heading={words.specialties} lines={factsOf(clinician, words)} />
      {hasContent(clinician.biography) ? (
        <section className="running-text">
          <h2>{words.biography}</h2>
          <RichText value={clinician.biography} context={context} />
        </section>
      ) : null}
      <RelatedLinks
        heading={words.worksAt}
        items={cardsOf('locations', populatedList(clinician.locations))}
      />
      <RelatedLinks heading={words.articlesBy} items={articles} />
    </PageFrame>
  )
}
