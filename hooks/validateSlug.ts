import type { TextFieldSingleValidation } from 'payload'
import { MAX_SLUG_LENGTH } from '../lib/slug'

const SEGMENT = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Accepts lower-case words joined by hyphens; several segments joined by `/` where the collection has them. */
export function validateSlug({
  segments,
}: {
  segments: 'one' | 'many'
}): TextFieldSingleValidation {
  return (value) => {
    if (!value) return true
    const parts = segments === 'many' ? value.split('/') : [value]
    if (value.length > MAX_SLUG_LENGTH) {
      return `Shorten the address to at most ${MAX_SLUG_LENGTH} characters.`
    }
    return (
      parts.every((part) => SEGMENT.test(part)) ||
      'Use lower-case letters, digits and hyphens only, such as “chronic-pain”.'
    )
  }
}
