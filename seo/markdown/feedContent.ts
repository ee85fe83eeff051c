import type { RenderContext } from '@/blocks/context'
import { htmlOf } from '@/lib/markdown'
import type { RichTextValue } from '@/lib/richText'
import { textContext } from './richText'

/** A rich text as HTML for a feed: the same words as its Markdown, with full addresses. */
export function feedContent(
  value: RichTextValue | null | undefined,
  context: RenderContext,
): string {
  return htmlOf(textContext(context).richText(value))
}
