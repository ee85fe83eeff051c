// @ts-check
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const LINK = /<link rel="stylesheet" href="\/_next\/(static\/[\w./~-]+\.css)[^"]*"[^>]*>/g
/** What would end the element that the sheet stands in, and files that it names by where it lies. */
const BOUND_TO_ITS_FILE = /<\/|url\((?!["']?data:)/

/** @typedef {{ text: string, hash: string }} Sheet */

/** @type {Map<string, Sheet | null>} */
const sheets = new Map()

/** @param {string} file - below `/_next` */
function readSheet(file) {
  const text = readFileSync(path.join(process.cwd(), '.next', file), 'utf8')
  if (BOUND_TO_ITS_FILE.test(text)) return null
  return { text, hash: `'sha256-${createHash('sha256').update(text).digest('base64')}'` }
}

/** A sheet of this build, read once; `null` where it cannot stand in a page. @param {string} file */
function sheetOf(file) {
  const known = sheets.get(file)
  if (known !== undefined) return known
  let sheet = null
  try {
    sheet = readSheet(file)
  } catch (error) {
    console.error('A style sheet stays a file, since it could not be read:', error)
  }
  sheets.set(file, sheet)
  return sheet
}

/**
 * Puts the style sheet into the page, so that a first visit costs one request less, and the browser does
 * not lay out the page once without its style and once with it.
 *
 * @param {string} html - a whole page
 * @returns {{ html: string, hashes: string[] }} the page, and what its policy has to allow for it
 */
export function withStyle(html) {
  /** @type {string[]} */
  const hashes = []
  const styled = html.replace(LINK, (link, /** @type {string} */ file) => {
    const sheet = sheetOf(file)
    if (!sheet) return link
    hashes.push(sheet.hash)
    return `<style>${sheet.text}</style>`
  })
  return { html: styled, hashes }
}
