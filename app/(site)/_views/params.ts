import { DEFAULT_LANGUAGE, isLanguage, type Language } from '@/lib/languages'
import type { Address } from '@/queries/addressed'

/** The parameters of a route below the language. */
export type LanguageParams = { params: Promise<{ language: string }> }

/** The parameters of a document's route. */
export type SlugParams = { params: Promise<{ language: string; slug: string }> }

/** The language of a route; addresses without a prefix are the default language's. */
export async function languageOf(params: Promise<{ language: string }>): Promise<Language> {
  const { language } = await params
  return isLanguage(language) ? language : DEFAULT_LANGUAGE
}

/** A segment of an address as it was meant; one that cannot be decoded stays as it is. */
export function decodedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** The address that a document's route names. */
export async function addressOf(params: SlugParams['params']): Promise<Address> {
  const { slug } = await params
  return { language: await languageOf(params), slug: decodedSegment(slug) }
}
