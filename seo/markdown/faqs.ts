import type { RenderContext } from '@/blocks/context'
import { heading } from '@/lib/markdown'
import { documentPath, fixedPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { type Faq, shelvesOf } from '@/queries/treatmentFaqs'
import { linkTo } from './addresses'
import { pageMarkdown, type PracticeFacts } from './page'
import { textContext } from './richText'
import { faqsByTopic } from './treatment'

type FaqTexts = { faqs: Faq[]; practice: PracticeFacts; context: RenderContext }

/** All questions as Markdown, by treatment and topic; nothing where there is no question. */
export function faqsMarkdown({ faqs, practice, context }: FaqTexts): string | null {
  const own = textContext(context)
  const { language } = context
  const words = wordsIn(language)
  const shelves = shelvesOf(faqs)
  if (shelves.length === 0) return null
  return pageMarkdown({
    practice,
    context: own,
    page: { title: words.faqs, summary: words.faqsIntro, path: fixedPath('faqs', language) },
    body: shelves.flatMap((shelf) => {
      const href = documentPath({ collection: 'treatments', language, slug: shelf.slug })
      return [heading(2, linkTo(href, shelf.title)), ...faqsByTopic(shelf.faqs, own)]
    }),
  })
}
