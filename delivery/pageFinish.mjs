// @ts-check

const STATUS_MARK = /<meta name="plainwell-status" content="(\d{3})"\/?>/
const LOCATION_MARK = /<meta name="plainwell-location" content="([^"]*)"\/?>/
const TITLE_MARK = /<meta name="plainwell-title" content="([^"]*)"\/?>/
const TITLE = /<title>[^<]*<\/title>/
const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/g
const SCRIPT_PRELOAD =
  /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*\bas="script")[^>]*>/g

/**
 * Takes the framework's scripts out of a page: patients' pages are complete without them. Structured
 * data stays.
 *
 * @param {string} html - a whole page
 * @returns {string} the page without a script that a browser would run
 */
export function withoutScripts(html) {
  return html
    .replace(SCRIPT, (script, /** @type {string} */ attributes) =>
      attributes.includes('type="application/ld+json"') ? script : '',
    )
    .replace(SCRIPT_PRELOAD, '')
}

/**
 * Gives a page the title that it asks for: only its body knows whether something stood at the address.
 *
 * @param {string} html
 */
function withTitle(html) {
  const title = TITLE_MARK.exec(html)?.[1]
  if (title === undefined) return html
  return html.replace(TITLE_MARK, '').replace(TITLE, () => `<title>${title}</title>`)
}

/**
 * Reads the status that a page asks to be answered with, and where it leads, and takes both requests
 * out of the page. A page that says "not found" in the framework's way has an empty body until scripts
 * run; one that asks for its status is whole.
 *
 * @param {string} html - a whole page
 * @returns {{ html: string, status: number | undefined, location: string | undefined }}
 */
export function withMarks(html) {
  const status = STATUS_MARK.exec(html)?.[1]
  const location = LOCATION_MARK.exec(html)?.[1]
  return {
    html: withTitle(html.replace(STATUS_MARK, '').replace(LOCATION_MARK, '')),
    status: status ? Number(status) : undefined,
    location: location?.replaceAll('&amp;', '&'),
  }
}
