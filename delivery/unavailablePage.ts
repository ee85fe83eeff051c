import { createHash } from 'node:crypto'
import type { Language } from '../lib/languages'
import { fixedPath } from '../lib/routes'
import { wordsIn } from '../lib/words'
import type { KnownPractice } from './lastKnown'

/** The style sheet of the site has an address of its own in every build, so this page brings its own. */
const STYLE = [
  ':root{color-scheme:light dark}',
  'body{font:1.125rem/1.6 system-ui,sans-serif;margin:0 auto;max-width:40rem;padding:1.5rem}',
  'a,input,button{font:inherit}',
  'a{display:inline-block;padding:.25rem 0}',
  'input,button{box-sizing:border-box;min-height:2.75rem;padding:.25rem .75rem}',
].join('')

const hash = createHash('sha256').update(STYLE).digest('base64')

/** Lets the page use its own style and nothing else. */
export const UNAVAILABLE_POLICY = `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'`

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`)

const callLink = ({ name, phone }: KnownPractice, call: string) =>
  phone
    ? `<p>${escaped(name)}: ${call} <a href="tel:${phone.replace(/[^\d+]/g, '')}">${escaped(phone)}</a></p>`
    : `<p>${escaped(name)}</p>`

/**
 * What a patient sees when a page cannot be made and none was kept, such as while the database is
 * away: what happened, how to reach the practice as far as it is known, and ways on. It needs nothing
 * that can fail.
 */
export function unavailablePage(language: Language, practice: KnownPractice | null): string {
  const words = wordsIn(language)
  const title = escaped(words.unavailableTitle)
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style></head>`,
    `<body><main><h1>${title}</h1><p>${escaped(words.unavailableText)}</p>`,
    `<p><strong>${escaped(words.emergencyWording)}</strong></p>`,
    practice ? callLink(practice, escaped(words.call)) : '',
    `<form action="${fixedPath('search', language)}" role="search">`,
    `<p><label for="q">${escaped(words.searchLabel)}</label><br>`,
    `<input id="q" name="q" type="search"> <button>${escaped(words.search)}</button></p></form>`,
    `<p><a href="${fixedPath('conditions', language)}">${escaped(words.conditions)}</a><br>`,
    `<a href="${fixedPath('home', language)}">${escaped(words.home)}</a></p></main></body></html>`,
  ].join('')
}
