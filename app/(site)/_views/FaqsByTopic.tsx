import type { RenderContext } from '@/blocks/context'
import { faqItems } from '@/blocks/FaqList/faqItems'
import { FaqList } from '@/components/patient/FaqList'
import { FAQ_TOPICS } from '@/lib/faqTopics'
import { wordsIn } from '@/lib/words'
import type { Faq } from '@/queries/treatmentFaqs'

/** Questions under the topics that they belong to. */
export function FaqsByTopic({ faqs, context }: { faqs: Faq[]; context: RenderContext }) {
  const words = wordsIn(context.language)
  return FAQ_TOPICS.map((topic) => {
    const ofTopic = faqs.filter((faq) => faq.topic === topic)
    return ofTopic.length > 0 ? (
      <section key={topic}>
        <h3 className="text-h3">{words[`topic-${topic}`]}</h3>
        <FaqList items={faqItems(ofTopic, context)} level={4} />
      </section>
    ) : null
  })
}
