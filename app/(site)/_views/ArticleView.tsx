import type { RenderContext } from '@/blocks/context'
import { RichTextChapters } from '@/blocks/RichText'
import { Byline } from '@/components/patient/Byline'
import { NeighbourLinks } from '@/components/patient/NeighbourLinks'
import { PageHeading } from '@/components/patient/PageHeading'
import { Picture } from '@/components/ui/Picture'
import { calendarDay, writtenDate } from '@/lib/dates'
import { fill } from '@/lib/fill'
import { fullName } from '@/lib/fullName'
import type { Language } from '@/lib/languages'
import { type Picture as PictureData, pictureOf } from '@/lib/picture'
import { readingMinutes } from '@/lib/readingTime'
import { populated, populatedList, relationIds } from '@/lib/relations'
import { headingsOf } from '@/lib/richText'
import { documentPath, fixedPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { type ArticlePage, getNeighbours, listArticlesAbout } from '@/queries/articles'
import { type Card, cardsOf } from '@/queries/cards'
import { getReview } from '@/queries/reviews'
import { listTranslations } from '@/queries/translations'
import { articleJsonLd } from '@/seo/jsonLd/article'
import { PageFoot } from './PageFoot'
import { PageFrame } from './PageFrame'
import { ReadingPage } from './ReadingPage'
import { Related } from './Related'
import { renderContext } from './renderContext'
import { reviewFacts } from './reviewFacts'

type ArticleViewProps = { article: ArticlePage; language: Language }

const authorsOf = ({ authors }: ArticlePage) =>
  populatedList(authors).flatMap((author) =>
    author.slug
      ? {
          name: fullName(author),
          path: documentPath({
            collection: 'clinicians',
            language: author.language,
            slug: author.slug,
          }),
        }
      : [],
  )

function Heading({ article, context }: { article: ArticlePage; context: RenderContext }) {
  const words = wordsIn(context.language)
  const { title, summary, publishedAt, body } = article
  const date = publishedAt
    ? [
        {
          text: writtenDate(publishedAt, context),
          machine: calendarDay(publishedAt, context.timeZone),
        },
      ]
    : []
  const minutes = readingMinutes(body)
  return (
    <PageHeading kind={words.article} title={title} standfirst={summary}>
      <Byline
        writtenBy={words.writtenBy}
        authors={authorsOf(article)}
        facts={[...date, { text: fill(words.readingTime, { minutes }) }]}
      />
    </PageHeading>
  )
}

async function surroundingsOf({ article, language }: ArticleViewProps) {
  const { id, publishedAt } = article
  const ids = [...relationIds(article.conditions), ...relationIds(article.treatments)]
  const [context, related, neighbours, review] = await Promise.all([
    renderContext(language, { page: article }),
    listArticlesAbout({ language, ids, except: id }),
    publishedAt ? getNeighbours({ language, id, publishedAt }) : { older: null, newer: null },
    getReview({ collection: 'articles', ...article }),
  ])
  return { context, related, neighbours, review }
}

const stepTo = (card: Card | null, label: string) => (card ? { ...card, label } : null)

type Surroundings = Awaited<ReturnType<typeof surroundingsOf>>

/** What leads on from an article: pages about the same, and the articles before and after it. */
function Onward({ article, related, neighbours, context }: Surroundings & ArticleViewProps) {
  const words = wordsIn(context.language)
  const conditions = cardsOf('conditions', populatedList(article.conditions))
  const treatments = cardsOf('treatments', populatedList(article.treatments))
  return (
    <>
      <Related
        groups={[
          { heading: words.relatedConditions, items: conditions },
          { heading: words.relatedTreatments, items: treatments },
          { heading: words.relatedArticles, items: related },
        ]}
      />
      <div className="not-on-paper mt-8">
        <NeighbourLinks
          label={words.moreArticles}
          previous={stepTo(neighbours.older, words.previousArticle)}
          next={stepTo(neighbours.newer, words.nextArticle)}
        />
      </div>
    </>
  )
}

function Lead({ picture }: { picture: PictureData | null }) {
  if (!picture) return null
  return (
    <Picture
      picture={picture}
      sizes="(min-width: 44rem) 40rem, 92vw"
      isLead
      className="h-auto w-full rounded-box"
    />
  )
}

/** The page of an article. */
export async function ArticleView(props: ArticleViewProps) {
  const { article, language } = props
  const words = wordsIn(language)
  const surroundings = await surroundingsOf(props)
  const { context, review } = surroundings
  const path = documentPath({ collection: 'articles', language, slug: article.slug ?? '' })
  const picture = pictureOf(populated(article.heroImage))
  const authors = authorsOf(article)
  const image = picture?.src ?? null
  const place = { language, path, timeZone: context.timeZone }
  const facts = { ...article, ...place, ...reviewFacts(review), image }
  return (
    <PageFrame
      language={language}
      crumbs={[
        { label: words.articles, path: fixedPath('articles', language) },
        { label: article.title, path },
      ]}
      jsonLd={articleJsonLd({ ...facts, authors: populatedList(article.authors) })}
      translations={await listTranslations('articles', article)}
    >
      <ReadingPage
        heading={<Heading article={article} context={context} />}
        contents={{ heading: words.contents, items: headingsOf(article.body) }}
        after={<Onward {...props} {...surroundings} />}
      >
        <Lead picture={picture} />
        <div className="chapters in-turn">
          <RichTextChapters value={article.body} context={context} />
        </div>
        <PageFoot {...article} authors={authors} review={review} context={context} />
      </ReadingPage>
    </PageFrame>
  )
}
