import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import { inlineBlockConfigs, richTextBlockConfigs } from '../blocks/configs'
import { linkTarget } from './linkTarget'
import { LINKABLE } from './link'

const textFeatures = [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  LinkFeature({
    enabledCollections: LINKABLE,
    disableAutoLinks: true,
    maxDepth: 1,
    fields: ({ defaultFields }) =>
      defaultFields.filter(({ name }) => name !== 'newTab').map(linkTarget),
  }),
  InlineToolbarFeature(),
]

/** Headings, lists, links and blocks: the body of a page. `h1` is the page's title, so headings start at 2. */
const pageEditor = lexicalEditor({
  features: [
    ...textFeatures,
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BlocksFeature({ blocks: richTextBlockConfigs, inlineBlocks: inlineBlockConfigs }),
    FixedToolbarFeature(),
  ],
})

/** Paragraphs, lists and links: a section of a record whose heading the page itself writes. */
const sectionEditor = lexicalEditor({
  features: [
    ...textFeatures,
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    BlocksFeature({ blocks: richTextBlockConfigs, inlineBlocks: inlineBlockConfigs }),
  ],
})

type RichTextOptions = {
  name: string
  label?: string
  description?: string
  required?: boolean
  kind: 'page' | 'section'
}

/** A rich text field: a page's whole body, or one section under a heading that the page writes. */
export function richTextField(options: RichTextOptions): RichTextField {
  const { name, label, description, required, kind } = options
  return {
    name,
    type: 'richText',
    ...(label ? { label } : {}),
    ...(required ? { required } : {}),
    ...(description ? { admin: { description } } : {}),
    editor: kind === 'page' ? pageEditor : sectionEditor,
  }
}
