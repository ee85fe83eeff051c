import { env } from '@/lib/env'
import { plain, link, type TextPart } from '@/lib/markdown'
import { absoluteURL } from '@/lib/routes'

const SAFE = /^(?:https?|tel|mailto):/i

/**
 * The full address that a link of a page leads to, for a text that is read elsewhere; `null` for what
 * is neither a path of this site nor an address that a reader may be led to.
 */
export function fullAddress(href: string): string | null {
  if (href.startsWith('/')) return absoluteURL(href, env.siteURL)
  return SAFE.test(href) ? href : null
}

/** A link with its full address; words alone where it leads nowhere. */
export function linkTo(href: string | null, label: string): TextPart {
  const address = href ? fullAddress(href) : null
  return address ? link(address, plain(label)) : plain(label)
}
