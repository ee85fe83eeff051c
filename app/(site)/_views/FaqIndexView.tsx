import type { RenderContext } from '@/blocks/context'
import { FAQ_TOPICS } from '@/lib/faqTopics'
import type { Language } from '@/lib/languages'
import { populated } from '@/lib/relations'
import { faqPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import type { Reader } from '@/queries/client'
import { type Faq, listFaqs } from '@/queries/treatmentFaqs'
import { ListView } from './ListView'
import { renderContext } from './renderContext'

type Shelf = { id: string; title: string; slug: string; faqs: Faq[] }

/** Questions by the treatment that they are about; those of unpublished treatments are left out. */
function byTreatment(faqs: Faq[]): Shelf[] {
  const shelves = new Map<string, Shelf>()
  for (const faq of faqs) {
    const treatment = populated(faq.treatment)
    if (!treatment?.slug) continue
    const { id, title, slug } = treatment
    const shelf = shelves.get(id) ?? { id, title, slug, faqs: [] }
    shelf.faqs.push(faq)
    shelves.set(id, shelf)
  }
  return [...shelves.values()]
}

function Topics({ shelf, context }: { shelf: Shelf; context: RenderContext }) {
  const words = wordsIn(context.language)
  return FAQ_TOPICS.map((topic) => {
    const faqs = shelf.faqs.filter((faq) => faq.topic === topic)
    if (faqs.length === 0) return null
    return (
      <section key={topic} className="running-text">
        <h3>{words[`topic-${topic}`]}</h3>
        <ul>
          {faqs.map(({ slug, question, shortAnswer, language }) => (
            <li key={slug} id={slug ?? undefined}>
              <a href={faqPath({ treatmentSlug: shelf.slug, slug: slug ?? '', language })}>
                {question}
              </a>
              <p>{shortAnswer}</p>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

/** All questions, by treatment and topic; each leads to its answer on the treatment's page. */
export async function FaqIndexView({ language, reader }: { language: Language; reader?: Reader }) {
  const shelves = byTreatment(await listFaqs(language, reader))
  const context = await renderContext(language)
  return (
    <ListView route="faqs" language={language} isEmpty={shelves.length === 0}>
      {shelves.map((shelf) => (
        <section key={shelf.id}>
          <h2>{shelf.title}</h2>
          <Topics shelf={shelf} context={context} />
        </section>
      ))}
    </ListView>
  )
}
