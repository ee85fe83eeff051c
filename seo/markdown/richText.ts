import type { RenderContext } from '@/blocks/context'
import { documentHref } from '@/blocks/linkHref'
import {
  heading,
  item,
  link,
  list,
  paragraph,
  plain,
  type TextBlock,
  type TextPart,
} from '@/lib/markdown'
import { childrenOf, type RichTextNode, type RichTextValue } from '@/lib/richText'
import { fullAddress } from './addresses'
import { blockText, isTextualBlock } from './blocks'
import type { TextContext } from './drug'

/** The bits of a stored text's format. */
const BOLD = 1
const ITALIC = 2

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

function wordsOf({ text, format }: RichTextNode): TextPart[] {
  if (typeof text !== 'string' || !text) return []
  const bits = typeof format === 'number' ? format : 0
  const words = plain(text)
  const slanted: TextPart = bits & ITALIC ? { type: 'emphasis', children: [words] } : words
  return [bits & BOLD ? { type: 'strong', children: [slanted] } : slanted]
}

const isDocumentLink = (value: unknown): value is { relationTo: string; value: unknown } =>
  typeof field(value, 'relationTo') === 'string'

function hrefOf({ fields }: RichTextNode): string | null {
  const target = field(fields, 'doc')
  if (field(fields, 'linkType') === 'internal') {
    return isDocumentLink(target) ? documentHref(target) : null
  }
  const url = field(fields, 'url')
  return typeof url === 'string' ? url : null
}

function linkOf(node: RichTextNode): TextPart[] {
  const href = hrefOf(node)
  const address = href && fullAddress(href)
  const parts = childrenOf(node).flatMap(partsOf)
  return address ? [link(address, ...parts)] : parts
}

function markerOf({ fields }: RichTextNode): TextPart[] {
  const number = field(fields, 'number')
  return typeof number === 'number' ? [plain(`[${number}]`)] : []
}

const INLINE: Record<string, (node: RichTextNode) => TextPart[]> = {
  text: wordsOf,
  linebreak: () => [{ type: 'break' }],
  link: linkOf,
  inlineBlock: markerOf,
}

function partsOf(node: RichTextNode): TextPart[] {
  return INLINE[node.type]?.(node) ?? []
}

const DEPTHS = { h2: 2, h3: 3, h4: 4 } as const

const isHeadingTag = (tag: unknown): tag is keyof typeof DEPTHS =>
  typeof tag === 'string' && Object.hasOwn(DEPTHS, tag)

function listOf(node: RichTextNode): TextBlock[] {
  const entries = childrenOf(node).map((entry) => {
    const parts = childrenOf(entry).flatMap(partsOf)
    const inner = childrenOf(entry).filter(({ type }) => type === 'list')
    return item(...(parts.length > 0 ? [paragraph(...parts)] : []), ...inner.flatMap(listOf))
  })
  return entries.length > 0 ? [list(entries, { ordered: node.tag === 'ol' })] : []
}

function blocksOf(node: RichTextNode, context: TextContext): TextBlock[] {
  if (node.type === 'list') return listOf(node)
  if (node.type === 'block') {
    return isTextualBlock(node.fields) ? blockText(node.fields, context) : []
  }
  const parts = childrenOf(node).flatMap(partsOf)
  if (parts.length === 0) return []
  if (node.type === 'heading' && isHeadingTag(node.tag)) {
    return [heading(DEPTHS[node.tag], ...parts)]
  }
  return node.type === 'paragraph' ? [paragraph(...parts)] : []
}

/** What a text needs to know of its page, with the way to write the texts inside it. */
export function textContext(context: RenderContext): TextContext {
  const own: TextContext = { ...context, richText: (value) => richText(value, own) }
  return own
}

/** A rich text with the blocks in it, as it is read away from its page. */
function richText(value: RichTextValue | null | undefined, context: TextContext): TextBlock[] {
  return (value?.root.children ?? []).flatMap((node) => blocksOf(node, context))
}
