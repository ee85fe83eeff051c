import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { colours } from './contrast'

/** Where a look is said at all; the values are in two files of it alone. */
const FOLDERS = ['app/(site)', 'blocks', 'components/patient', 'components/ui']
const VALUES = ['app/(site)/tokens.css', 'app/(site)/print.css']

/** A file that says how something looks. */
export type Source = { file: string; text: string }

const filesUnder = (folder: string) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))

/** Every file that may name colours and fonts, and must not write them. */
export const styleSources = (): Source[] =>
  FOLDERS.flatMap(filesUnder)
    .filter((file) => /\.(css|tsx?)$/.test(file) && !VALUES.includes(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

const nameOf = (property: string) =>
  [...colours].find(([, value]) => value === property)?.[0] ?? property

/** The colour and the ground of each rule of the style sheet that sets them by a token. */
export function styleRules() {
  const css = readFileSync('app/(site)/site.css', 'utf8')
  return [...css.matchAll(/\{([^{}]*)\}/g)].map(([, body = '']) => {
    const value = (property: string) =>
      new RegExp(`(?:^|[;\\s])${property}: var\\(--([a-z-]+)\\)`).exec(body)?.[1]
    const [ink, ground] = [value('color'), value('background')]
    return { ink: ink ? nameOf(ink) : null, ground: ground ? nameOf(ground) : null }
  })
}

/** The colour and the ground that the classes of one element of a view or a block say. */
export function viewClasses() {
  const views = styleSources().filter(({ file }) => /^(app|blocks)\/.*\.tsx$/.test(file))
  const classes = views.flatMap(({ text }) =>
    [...text.matchAll(/className=(?:"([^"]*)"|\{`([^`]*)`\})/g)].map(
      ([, plain, template]) => plain ?? template ?? '',
    ),
  )
  return classes.map((list) => {
    const named = (prefix: string) =>
      list.split(/\s+/).flatMap((name) => {
        const [, colour = ''] = name.split(`${prefix}-`)
        return name.startsWith(`${prefix}-`) && colours.has(colour) ? colour : []
      })[0] ?? null
    return { ink: named('text'), ground: named('bg') }
  })
}
