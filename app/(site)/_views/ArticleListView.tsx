import { CardList } from '@/components/patient/CardList'
import { Pagination } from '@/components/patient/Pagination'
import type { Language } from '@/lib/languages'
import { articleListPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { listArticles } from '@/queries/articles'
import { cardItems } from './cardItems'
import { ListView } from './ListView'
import { MissingView } from './MissingView'
import { pagesOf } from './pagesOf'
import { renderContext } from './renderContext'

/** One page of the list of articles. A page beyond the last one is not there. */
export async function ArticleListView({ language, page }: { language: Language; page: number }) {
  const words = wordsIn(language)
  const { cards, totalPages } = await listArticles({ language, page })
  const context = await renderContext(language)
  if (page > 1 && page > totalPages) {
    return <MissingView language={language} path={articleListPath(page, language)} />
  }
  const linkTo = (target: number, label: string) =>
    target >= 1 && target <= totalPages ? { href: articleListPath(target, language), label } : null
  return (
    <ListView
      route="articles"
      language={language}
      path={articleListPath(page, language)}
      isEmpty={cards.length === 0}
    >
      <CardList items={cardItems(cards, context)} level={2} isFirst />
      <Pagination
        label={words.pages}
        previous={linkTo(page - 1, words.previousPage)}
        next={linkTo(page + 1, words.nextPage)}
        pages={pagesOf({ page, totalPages, language })}
      />
    </ListView>
  )
}
