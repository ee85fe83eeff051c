import type { LanguagePath, RoutedCollection } from '../../lib/routes'
import type { Desk } from './desk'
import { at } from './rest'

/** The published pages in other languages that a public page names. Modules are imported late, after a stand-in. */
export async function translationsOf(
  desk: Desk,
  place: { collection: RoutedCollection; id: string },
): Promise<LanguagePath[]> {
  const { listTranslations } = await import('../../queries/translations')
  const { collection, id } = place
  const { body } = await desk.as('admin')('GET', `/${collection}/${id}?depth=0`)
  const language = at(body, 'language') === 'es' ? 'es' : 'en'
  const original = at(body, 'translationOf')
  const translationOf = typeof original === 'string' ? original : null
  return listTranslations(collection, { id, language, translationOf })
}
