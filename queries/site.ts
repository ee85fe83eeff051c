import { cache } from 'react'
import { rememberPractice } from '@/delivery/lastKnown'
import { untilTag } from '@/lib/cacheTags'
import { nextMidnight } from '@/lib/dates'
import { DEFAULT_LANGUAGE, type Language } from '@/lib/languages'
import { populated } from '@/lib/relations'
import { wordsIn } from '@/lib/words'
import type { Page } from '@/payload-types'
import { tagPage } from './cache'
import { readGlobal } from './client'
import { currentTime, readingMoment } from './moment'

/** The practice's details. One read serves a whole render. */
export const getPractice = cache(async () => {
  const practice = await readGlobal('practice')
  // What was true once must not stand on the page that is shown while the database is out.
  if (!readingMoment()) rememberPractice(practice)
  return practice
})

/** What the practice says in one language: of itself, and for safety. */
export type PracticeTexts = {
  description: string | null
  emergencyWording: string
  disclaimer: string
  /** The page that says how texts are written and checked; `null` where none is published. */
  editorialPolicy: Page | null
}

/**
 * What the practice says in a language. A language that it says nothing in gets the general wording of
 * the interface: a patient must be able to read what to do in an emergency.
 */
export async function getPracticeTexts(language: Language): Promise<PracticeTexts> {
  const practice = await getPractice()
  const own =
    language === DEFAULT_LANGUAGE
      ? practice
      : (practice.translations ?? []).find((row) => row.language === language)
  const words = wordsIn(language)
  return {
    description: own?.description ?? null,
    emergencyWording: own?.emergencyWording ?? words.emergencyWording,
    disclaimer: own?.disclaimer ?? words.disclaimer,
    editorialPolicy: populated(own?.editorialPolicy),
  }
}

/** The menus of a language, as they are stored. */
export async function getNavigation(language: Language) {
  const { main, footer } = await readGlobal('navigation')
  const ofLanguage = (row: { language: Language }) => row.language === language
  return { main: (main ?? []).filter(ofLanguage), footer: (footer ?? []).filter(ofLanguage) }
}

/** Files the page under the end of today in the practice's zone: what it says of today is true until then. */
export async function tellToday(): Promise<Date> {
  const now = currentTime()
  const { timeZone } = await getPractice()
  const midnight = nextMidnight(now, timeZone)
  await tagPage([untilTag(midnight)])
  return now
}

/**
 * The notices that run now. The page that shows them, or will, lives no longer than until the next one
 * starts or ends.
 */
export async function listNotices(language: Language): Promise<string[]> {
  const { notices } = await readGlobal('site-notice')
  const now = currentTime().getTime()
  const rows = (notices ?? []).filter((notice) => notice.language === language)
  const times = rows.flatMap(({ startsAt, endsAt }) => [Date.parse(startsAt), Date.parse(endsAt)])
  const next = Math.min(...times.filter((time) => time > now))
  if (Number.isFinite(next)) await tagPage([untilTag(next)])
  return rows
    .filter(({ startsAt, endsAt }) => Date.parse(startsAt) <= now && now < Date.parse(endsAt))
    .map(({ text }) => text)
}

/** What the home page of a language says, or `null` where nothing was written yet. */
export async function getHome(language: Language) {
  const { languages } = await readGlobal('home')
  return (languages ?? []).find((row) => row.language === language) ?? null
}

/** The home page of a language, as it is stored. */
export type HomePage = NonNullable<Awaited<ReturnType<typeof getHome>>>
