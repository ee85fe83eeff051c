import { writtenDate } from './dates'
import type { Language } from './languages'

/** A source behind a text; the day on which somebody last read it is in words. */
export type ReferenceItem = {
  title: string
  publisher: string
  url: string
  publishedOn?: string | null
  readOn: string
}

/**
 * Sources as they are listed.
 *
 * @param references - the sources as they are stored, with the days on which they were read in ISO 8601
 */
export const referenceItems = (
  references: ReferenceItem[] | null | undefined,
  place: { language: Language; timeZone: string },
): ReferenceItem[] =>
  (references ?? []).map((reference) => ({
    ...reference,
    readOn: reference.readOn ? writtenDate(reference.readOn, place) : '',
  }))
