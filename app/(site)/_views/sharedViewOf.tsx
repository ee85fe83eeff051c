import type { ReactNode } from 'react'
import { PageHeading } from '@/components/patient/PageHeading'
import type { Language } from '@/lib/languages'
import { isRoutedCollection } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import type { SharedPreview } from '@/queries/sharedPreviews'
import { getFaq } from '@/queries/treatmentFaqs'
import { FaqsByTopic } from './FaqsByTopic'
import { previewOfDocument } from './previewOf'
import { ReadingPage } from './ReadingPage'
import { renderContext } from './renderContext'

type Open = Extract<SharedPreview, { state: 'open' }>

/** A question stands on its treatment's page. Shared by a link it stands alone. */
async function questionOf({ id, language, reader }: Open): Promise<ReactNode | null> {
  const faq = await getFaq({ id, language, reader })
  if (!faq) return null
  const context = await renderContext(language, { faqs: [faq] })
  const { faqs: kind } = wordsIn(language)
  return (
    <ReadingPage heading={<PageHeading kind={kind} title={faq.question} />}>
      <FaqsByTopic faqs={[faq]} context={context} />
    </ReadingPage>
  )
}

/** The document that was shared, as staff preview it; `null` where it cannot be shown. */
export async function sharedViewOf(shared: Open): Promise<ReactNode | null> {
  const { collection } = shared
  if (collection === 'treatment-faqs') return questionOf(shared)
  return isRoutedCollection(collection) ? previewOfDocument(collection, shared) : null
}

type EndProps = { state: 'missing' | 'ended'; language: Language }

/** Why a link shows nothing, and what to do. */
export function SharedEnd({ state, language }: EndProps) {
  const words = wordsIn(language)
  const [title, text] =
    state === 'ended'
      ? [words.sharedEndedTitle, words.sharedEnded]
      : [words.sharedMissingTitle, words.sharedMissing]
  return <PageHeading title={title} standfirst={text} />
}
