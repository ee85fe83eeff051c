import { createHash } from 'node:crypto'
import { escapeXML } from '@/lib/xml'
import { timeTravelWords as words } from '@/workflow/timeTravelWords'

/** The style sheet of the site has an address of its own in every build, so this page brings its own. */
const STYLE = [
  ':root{color-scheme:light dark}',
  'body{font:1.125rem/1.6 system-ui,sans-serif;margin:0 auto;max-width:40rem;padding:1.5rem}',
  'input,button{font:inherit;box-sizing:border-box;min-height:2.75rem;max-width:100%;padding:.25rem .75rem}',
].join('')

const hash = createHash('sha256').update(STYLE).digest('base64')

/** Lets the page use its own style and nothing else. */
export const AS_OF_FORM_POLICY = `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'`

type FormPage = {
  action: string
  /** Why there is no page of what was asked for. */
  problem: string | null
  at: string
  path: string
  timeZone: string
}

/** The page where staff choose a moment and a page: HTML of its own, so that it can say 400. */
export function asOfFormPage({ action, problem, at, path, timeZone }: FormPage): string {
  const title = escapeXML(words.title)
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style></head>`,
    `<body><main><h1>${title}</h1>`,
    problem ? `<p role="alert"><strong>${escapeXML(problem)}</strong></p>` : '',
    `<form action="${escapeXML(action)}"><p><label for="at">${escapeXML(words.moment)}</label><br>`,
    `<input id="at" name="at" type="datetime-local" step="1" required value="${escapeXML(at)}"></p>`,
    `<p><label for="path">${escapeXML(words.path)}</label><br>`,
    `<input id="path" name="path" required value="${escapeXML(path)}"></p>`,
    `<p>${escapeXML(words.zone(timeZone))}</p><p><button>${escapeXML(words.show)}</button></p></form>`,
    '</main></body></html>',
  ].join('')
}
