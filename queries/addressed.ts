import { cache } from 'react'
import type { Where } from 'payload'
import type { Language } from '@/lib/languages'
import type { Reader } from './client'

/** What stands at an address in one language, and who asks. */
export type Address = { language: Language; slug: string; reader?: Reader }

/** The condition that a document stands at an address. */
export const atAddress = ({ language, slug }: Address): Where => ({
  and: [{ language: { equals: language } }, { slug: { equals: slug } }],
})

/** The condition that a document is in a language. */
export const inLanguage = (language: Language): Where => ({ language: { equals: language } })

/** Makes a read of one document answer its page and the page's metadata with one query. */
export function oncePerRender<Result>(read: (address: Address) => Promise<Result>) {
  const byAddress = cache((language: Language, slug: string) => read({ language, slug }))
  return (address: Address) =>
    address.reader ? read(address) : byAddress(address.language, address.slug)
}
