import { isLanguage } from '../lib/languages'
import { documentPath, fixedPath, isRoutedCollection, previewPath } from '../lib/routes'

/**
 * Where staff see the newest draft of a document: its own page, or the list of questions for a FAQ.
 *
 * @returns the path, or `null` while the document has no address or is on no page of its own
 */
export function previewAddress(collection: string, document: object): string | null {
  const slug: unknown = Reflect.get(document, 'slug')
  const language: unknown = Reflect.get(document, 'language')
  if (typeof slug !== 'string' || !slug || !isLanguage(language)) return null
  if (collection === 'treatment-faqs') return `${previewPath(fixedPath('faqs', language))}#${slug}`
  if (!isRoutedCollection(collection)) return null
  return previewPath(documentPath({ collection, language, slug }))
}
