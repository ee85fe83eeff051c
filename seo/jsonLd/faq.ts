import type { FAQPage, Question } from 'schema-dts'
import { urlOf } from './ids'
import { type PageFacts, pageProperties } from './page'

/** A question with the answer that stands on the page; `path` leads to it, with its anchor. */
export type QuestionFacts = { path: string; question: string; answer: string }

const questionOf = ({ path, question, answer }: QuestionFacts): Question => ({
  '@type': 'Question',
  '@id': urlOf(path),
  name: question,
  url: urlOf(path),
  acceptedAnswer: { '@type': 'Answer', text: answer },
})

/** Structured data for the questions that stand on a page about something else. */
export function faqJsonLd(path: string, questions: QuestionFacts[]): FAQPage[] {
  if (questions.length === 0) return []
  return [
    { '@type': 'FAQPage', '@id': `${urlOf(path)}#faq`, mainEntity: questions.map(questionOf) },
  ]
}

/** Structured data for a page of questions. */
export function faqHubJsonLd(facts: PageFacts & { questions: QuestionFacts[] }): FAQPage {
  const { questions } = facts
  return {
    '@type': 'FAQPage',
    ...pageProperties(facts),
    ...(questions.length > 0 ? { mainEntity: questions.map(questionOf) } : {}),
  }
}
