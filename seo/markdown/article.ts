import type { RenderContext } from '@/blocks/context'
import { fullName } from '@/lib/fullName'
import { plain, type TextPart } from '@/lib/markdown'
import { populatedList } from '@/lib/relations'
import type { PageReview } from '@/lib/review'
import { documentPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import type { ArticlePage } from '@/queries/articles'
import { linkTo } from './addresses'
import { pageMarkdown, type PracticeFacts } from './page'
import { textContext } from './richText'

type ArticleTexts = {
  article: ArticlePage
  review: PageReview | null
  practice: PracticeFacts
  context: RenderContext
}

function authorParts({ authors }: ArticlePage): TextPart[] {
  return populatedList(authors).flatMap((author, index) => {
    const { language, slug } = author
    const href = slug ? documentPath({ collection: 'clinicians', language, slug }) : null
    return [...(index > 0 ? [plain('; ')] : []), linkTo(href, fullName(author))]
  })
}

/** The page of an article as Markdown. */
export function articleMarkdown({ article, review, practice, context }: ArticleTexts): string {
  const own = textContext(context)
  const { language } = context
  const authors = authorParts(article)
  return pageMarkdown({
    practice,
    context: own,
    page: {
      ...{ ...article, review },
      path: documentPath({ collection: 'articles', language, slug: article.slug ?? '' }),
    },
    body: own.richText(article.body),
    facts: authors.length > 0 ? [{ label: wordsIn(language).writtenBy, value: authors }] : [],
  })
}
