import type { ReactNode } from 'react'
import { RenderBlocks } from '@/blocks/RenderBlocks'
import { CardList } from '@/components/patient/CardList'
import { EmergencyNotice } from '@/components/patient/EmergencyNotice'
import { LetterLinks } from '@/components/patient/LetterLinks'
import { SearchForm } from '@/components/patient/SearchForm'
import { TitleList } from '@/components/patient/TitleList'
import { Picture } from '@/components/ui/Picture'
import type { Language } from '@/lib/languages'
import { pictureOf } from '@/lib/picture'
import { populated, populatedList } from '@/lib/relations'
import { fixedPath, type FixedRoute } from '@/lib/routes'
import { wordsIn, type Words } from '@/lib/words'
import { listNewestArticles } from '@/queries/articles'
import { cardsOf } from '@/queries/cards'
import { listClinicians } from '@/queries/clinicians'
import { listLocations } from '@/queries/locations'
import { getHome, getPractice, getPracticeTexts, type HomePage } from '@/queries/site'
import { listRouteTranslations } from '@/queries/translations'
import { cardItems } from './cardItems'
import { ClinicianCards } from './ClinicianCards'
import { conditionLetters, countsOf } from './ConditionIndexView'
import { homeJsonLd } from './homeJsonLd'
import { LocationCards } from './LocationCards'
import { PageFrame } from './PageFrame'
import { renderContext } from './renderContext'
import { searchOf } from './searchOf'

const NEWEST = 3

type ShelfProps = {
  heading: string
  all?: { route: FixedRoute; label: string }
  language: Language
  children: ReactNode
}

/** A part of the home page with a link to all that it shows some of. */
function Shelf({ heading, all, language, children }: ShelfProps) {
  return (
    <section>
      <h2 className="mb-4 text-h2">{heading}</h2>
      {children}
      {all ? (
        <p className="not-on-paper mt-5">
          <a
            href={fixedPath(all.route, language)}
            className="inline-flex min-h-11 items-center font-semibold"
          >
            {all.label}
          </a>
        </p>
      ) : null}
    </section>
  )
}

type HomeLeadProps = { home: HomePage | null; siteName: string; language: Language }

function HomeLead({ home, siteName, language }: HomeLeadProps) {
  const picture = pictureOf(populated(home?.image))
  return (
    <div className="grid grid-cols-1 items-center gap-x-12 gap-y-8 pt-4 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:pt-8">
      <div>
        <h1 className="text-hero">{home?.heading ?? siteName}</h1>
        {home?.introduction ? (
          <p className="mt-4 max-w-measure text-lead">{home.introduction}</p>
        ) : null}
        <div className="mt-7 max-w-measure">
          <SearchForm {...searchOf(language)} id="search-home" size="large" />
        </div>
      </div>
      {picture ? (
        <Picture
          picture={picture}
          sizes="(min-width: 64rem) 27rem, 92vw"
          isLead
          className="aspect-3/2 h-auto w-full rounded-box object-cover"
        />
      ) : null}
    </div>
  )
}

async function partsOf(language: Language) {
  const home = await getHome(language)
  const [practice, texts, articles, clinicians, locations, letters, context] = await Promise.all([
    getPractice(),
    getPracticeTexts(language),
    listNewestArticles({ language, limit: NEWEST }),
    listClinicians({ language }),
    listLocations(language),
    conditionLetters(language),
    renderContext(language, { page: home }),
  ])
  const conditions = cardsOf('conditions', populatedList(home?.conditions))
  const treatments = cardsOf('treatments', populatedList(home?.treatments))
  const newest = cardItems(cardsOf('articles', articles), context)
  return {
    ...{ home, practice, texts, clinicians, locations, letters, context },
    ...{ conditions, treatments, newest },
  }
}

type Parts = Awaited<ReturnType<typeof partsOf>>
type PartProps = { parts: Parts; words: Words; language: Language }

function Medicine({ parts, words, language }: PartProps) {
  const { conditions, treatments, letters } = parts
  const hasConditions = letters.some(({ entries }) => entries.length > 0)
  return (
    <>
      {hasConditions ? (
        <Shelf
          heading={words.findCondition}
          all={{ route: 'conditions', label: words.allConditions }}
          language={language}
        >
          <LetterLinks
            label={words.letters}
            countLabel={words.letterCount}
            letters={countsOf(letters)}
            page={fixedPath('conditions', language)}
          />
          <div className="mt-6">
            <TitleList items={conditions} level={3} />
          </div>
        </Shelf>
      ) : null}
      {treatments.length > 0 ? (
        <Shelf
          heading={words.treatments}
          all={{ route: 'treatments', label: words.allTreatments }}
          language={language}
        >
          <TitleList items={treatments} level={3} />
        </Shelf>
      ) : null}
    </>
  )
}

function Practice({ parts, words, language }: PartProps) {
  const { clinicians, locations } = parts
  return (
    <>
      {clinicians.length > 0 ? (
        <Shelf
          heading={words.ourClinicians}
          all={{ route: 'clinicians', label: words.allClinicians }}
          language={language}
        >
          <ClinicianCards cards={clinicians.slice(0, 4)} language={language} level={3} />
        </Shelf>
      ) : null}
      {locations.length > 0 ? (
        <Shelf heading={words.visitUs} language={language}>
          <LocationCards locations={locations} language={language} level={3} />
        </Shelf>
      ) : null}
    </>
  )
}

/** The home page of a language. */
export async function HomeView({ language }: { language: Language }) {
  const words = wordsIn(language)
  const parts = await partsOf(language)
  const { home, practice, texts, newest, context } = parts
  return (
    <PageFrame
      language={language}
      crumbs={[]}
      jsonLd={homeJsonLd({ ...parts, language })}
      translations={await listRouteTranslations('home', language)}
    >
      <div className="in-turn grid grid-cols-1 gap-14">
        <HomeLead home={home} siteName={practice.name} language={language} />
        <EmergencyNotice label={words.emergency} text={texts.emergencyWording} />
        <Medicine parts={parts} words={words} language={language} />
        {newest.length > 0 ? (
          <Shelf
            heading={words.newestArticles}
            all={{ route: 'articles', label: words.allArticles }}
            language={language}
          >
            <CardList items={newest} level={3} />
          </Shelf>
        ) : null}
        <Practice parts={parts} words={words} language={language} />
        {home?.layout?.length ? (
          <div className="prose max-w-measure">
            <RenderBlocks blocks={home.layout} context={context} />
          </div>
        ) : null}
      </div>
    </PageFrame>
  )
}
