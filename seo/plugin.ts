import { seoPlugin } from '@payloadcms/plugin-seo'
import type { Plugin } from 'payload'
import { CONTENT } from '@/lib/content'

const NAME_FIELDS = ['title', 'question', 'brandName', 'name']

const firstText = (document: object, fields: string[]): string => {
  for (const field of fields) {
    const value: unknown = Reflect.get(document, field)
    if (typeof value === 'string' && value) return value
  }
  return ''
}

/** Title and description for search engines, in a tab of their own, with a button that fills them from the text. */
export const searchEngineTab: Plugin = seoPlugin({
  collections: [...CONTENT],
  uploadsCollection: 'media',
  tabbedUI: true,
  interfaceName: 'SearchEngineMeta',
  generateTitle: ({ doc }: { doc: object }) => firstText(doc, NAME_FIELDS),
  generateDescription: ({ doc }: { doc: object }) => firstText(doc, ['summary', 'shortAnswer']),
})
