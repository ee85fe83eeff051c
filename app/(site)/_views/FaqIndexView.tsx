import type { RenderContext } from '@/blocks/context'
import { faqItems } from '@/blocks/FaqList/faqItems'
import { FaqExpanders } from '@/components/patient/FaqExpanders'
import { FAQ_TOPICS } from '@/lib/faqTopics'
import type { Language } from '@/lib/languages'
import { documentPath, faqPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import type { Reader } from '@/queries/client'
import { type Faq, listFaqs, type Shelf, shelvesOf } from '@/queries/treatmentFaqs'
import { ListView } from './ListView'
import { renderContext } from './renderContext'

function itemsOf(faqs: Faq[], { shelf, context }: { shelf: Shelf; context: RenderContext }) {
  const label = wordsIn(context.language).linkToAnswer
  return faqItems(faqs, context).map((item) => ({
    ...item,
    link: {
      href: faqPath({ treatmentSlug: shelf.slug, slug: item.id, language: shelf.language }),
      label,
    },
  }))
}

function Topics({ shelf, context }: { shelf: Shelf; context: RenderContext }) {
  const words = wordsIn(context.language)
  return FAQ_TOPICS.map((topic) => {
    const faqs = shelf.faqs.filter((faq) => faq.topic === topic)
    if (faqs.length === 0) return null
    return (
      <section key={topic} className="mt-6">
        <h3 className="mb-2 text-h3">{words[`topic-${topic}`]}</h3>
        <FaqExpanders items={itemsOf(faqs, { shelf, context })} />
      </section>
    )
  })
}

/** The questions of a treatment for machines, each with its answer in short. */
const questionsOf = ({ slug: treatmentSlug, language, faqs }: Shelf) =>
  faqs.map(({ slug, question, shortAnswer }) => ({
    path: faqPath({ treatmentSlug, slug: slug ?? '', language }),
    question,
    answer: shortAnswer,
  }))

/** All questions, by treatment and topic; each opens its answer and has an address of its own. */
export async function FaqIndexView({ language, reader }: { language: Language; reader?: Reader }) {
  const faqs = await listFaqs(language, reader)
  const shelves = shelvesOf(faqs)
  const context = await renderContext(language, { faqs })
  return (
    <ListView
      route="faqs"
      language={language}
      isEmpty={shelves.length === 0}
      questions={shelves.flatMap(questionsOf)}
    >
      {shelves.map((shelf) => (
        <section key={shelf.id} className="in-turn max-w-measure">
          <h2 className="text-h2">
            <a
              href={documentPath({
                collection: 'treatments',
                language: shelf.language,
                slug: shelf.slug,
              })}
            >
              {shelf.title}
            </a>
          </h2>
          <Topics shelf={shelf} context={context} />
        </section>
      ))}
    </ListView>
  )
}
