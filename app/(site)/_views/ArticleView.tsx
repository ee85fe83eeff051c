import type { RenderContext } from '@/blocks/context'
import { RichText } from '@/blocks/RichText'
import { ContentsList } from '@/components/patient/ContentsList'
import { PageHeading } from '@/components/patient/PageHeading'
import { RelatedLinks } from '@/components/patient/RelatedLinks'
import { Picture } from '@/components/ui/Picture'
import type { Language } from '@/lib/languages'
import { pictureOf } from '@/lib/picture'
import { populated, populatedList, relationIds } from '@/lib/relations'
import { hasContent, headingsOf } from '@/lib/richText'
import { documentPath, fixedPath } from '@/lib/routes'
import { wordsIn, type Words } from '@/lib/words'
import { type ArticlePage, listArticlesAbout } from '@/queries/articles'
import { type Card, cardsOf } from '@/queries/cards'
import { fullName } from '@/queries/clinicians'
import { articleJsonLd } from '@/seo/jsonLd/article'
import { PageFoot } from './PageFoot'
import { PageFrame } from './PageFrame'
import { renderContext } from './renderContext'

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

function ArticleBody({ article, context }: { article: ArticlePage; context: RenderContext }) {
  const { body } = article
  if (!hasContent(body)) return null
  const heading = wordsIn(context.language).contents
  return (
    <>
      <ContentsList heading={heading} items={headingsOf(body)} />
      <div className="running-text">
        <RichText value={body} context={context} />
      </div>
    </>
  )
}

function Related(props: { article: ArticlePage; words: Words; articles: Card[] }) {
  const { article, words, articles } = props
  const conditions = cardsOf('conditions', populatedList(article.conditions))
  const treatments = cardsOf('treatments', populatedList(article.treatments))
  return (
    <>
      <RelatedLinks heading={words.relatedConditions} items={conditions} />
      <RelatedLinks heading={words.relatedTreatments} items={treatments} />
      <RelatedLinks heading={words.relatedArticles} items={articles} />
    </>
  )
}

/** The page of an article. */
export async function ArticleView({ article, language }: ArticleViewProps) {
  const words = wordsIn(language)
  const context = await renderContext(language)
  const path = documentPath({ collection: 'articles', language, slug: article.slug ?? '' })
  const picture = pictureOf(populated(article.heroImage))
  const authors = authorsOf(article)
  const about = [...relationIds(article.conditions), ...relationIds(article.treatments)]
  const related = await listArticlesAbout({ language, ids: about, except: article.id })
  const image = picture?.social ?? null
  return (
    <PageFrame
      language={language}
      crumbs={[
        { label: words.articles, path: fixedPath('articles', language) },
        { label: article.title, path },
      ]}
      jsonLd={[articleJsonLd({ ...article, language, path, image, authors })]}
    >
      <article>
        <PageHeading title={article.title} standfirst={article.summary} />
        {picture ? (
          <Picture
            picture={picture}
            sizes="(min-width: 64rem) 62rem, 100vw"
            isLead
            className="h-auto w-full"
          />
        ) : null}
        <ArticleBody article={article} context={context} />
        <PageFoot {...article} authors={authors} context={context} />
      </article>
      <Related article={article} words={words} articles={related} />
    </PageFrame>
  )
}
