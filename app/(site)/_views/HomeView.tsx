import { RenderBlocks } from '@/blocks/RenderBlocks'
import { CardList } from '@/components/patient/CardList'
import { PageHeading } from '@/components/patient/PageHeading'
import { Picture } from '@/components/ui/Picture'
import type { Language } from '@/lib/languages'
import { pictureOf } from '@/lib/picture'
import { populated, populatedList } from '@/lib/relations'
import { fixedPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { listNewestArticles } from '@/queries/articles'
import { type Card, cardsOf } from '@/queries/cards'
import { getHome, getPractice, type HomePage } from '@/queries/site'
import { cardItems } from './cardItems'
import { renderContext } from './renderContext'

const NEWEST = 4

type ShelfProps = {
  heading: string
  items: Parameters<typeof CardList>[0]['items']
  all: { href: string; label: string }
}

function Shelf({ heading, items, all }: ShelfProps) {
  if (items.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <CardList items={items} level={3} />
      <p>
        <a href={all.href}>{all.label}</a>
      </p>
    </section>
  )
}

function HomeLead({ home, siteName }: { home: HomePage | null; siteName: string }) {
  const picture = pictureOf(populated(home?.image))
  return (
    <>
      <PageHeading title={home?.heading ?? siteName} standfirst={home?.introduction} />
      {picture ? (
        <Picture
          picture={picture}
          sizes="(min-width: 64rem) 62rem, 100vw"
          isLead
          className="h-auto w-full"
        />
      ) : null}
    </>
  )
}

/** The home page of a language. */
export async function HomeView({ language }: { language: Language }) {
  const words = wordsIn(language)
  const [home, practice, articles, context] = await Promise.all([
    getHome(language),
    getPractice(),
    listNewestArticles({ language, limit: NEWEST }),
    renderContext(language),
  ])
  const withoutPictures = (cards: Card[]) => cards.map((card) => ({ ...card, picture: null }))
  return (
    <>
      <HomeLead home={home} siteName={practice.name} />
      <Shelf
        heading={words.conditions}
        items={withoutPictures(cardsOf('conditions', populatedList(home?.conditions)))}
        all={{ href: fixedPath('conditions', language), label: words.allConditions }}
      />
      <Shelf
        heading={words.treatments}
        items={withoutPictures(cardsOf('treatments', populatedList(home?.treatments)))}
        all={{ href: fixedPath('treatments', language), label: words.allTreatments }}
      />
      <div className="running-text">
        <RenderBlocks blocks={home?.layout} context={context} />
      </div>
      <Shelf
        heading={words.newestArticles}
        items={cardItems(cardsOf('articles', articles), context)}
        all={{ href: fixedPath('articles', language), label: words.allArticles }}
      />
    </>
  )
}
