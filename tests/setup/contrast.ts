import { readFileSync } from 'node:fs'
import { contrastOf, luminance } from './luminance'

const tokens = readFileSync('app/(site)/tokens.css', 'utf8')

/** The values of one theme, by the names of their custom properties. */
type Values = Map<string, string>

const declared = (css: string, pattern: RegExp): Values =>
  new Map([...css.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]))

function valuesIn(css: string): Values {
  return declared(css, /--([a-z-]+): (#[0-9a-f]{6});/g)
}

const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)')

/** The colours that classes may name, each with the custom property that holds it. */
export const colours = declared(tokens, /--color-([a-z-]+): var\(--([a-z-]+)\);/g)

/** Both themes. What the dark one does not say is as in the light one. */
export const themes = {
  light: valuesIn(light),
  dark: new Map([...valuesIn(light), ...valuesIn(dark)]),
}

/** The names of a theme's values, as it was written. */
export const written = { light: [...valuesIn(light).keys()], dark: [...valuesIn(dark).keys()] }

const luminanceOf = (hex: string) =>
  luminance([1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)))

/** The contrast ratio of WCAG 2.2 of two colours such as `#1b2629`, from 1 to 21. */
export const contrast = (one: string, other: string): number =>
  contrastOf(luminanceOf(one), luminanceOf(other))

/**
 * The value of a colour in a theme.
 *
 * @param name - as classes name it, such as `soft`, or the custom property's own name
 */
export function valueOf(name: string, theme: keyof typeof themes): string {
  const value = themes[theme].get(colours.get(name) ?? name)
  if (!value) throw new Error(`The ${theme} theme has no colour ${name}.`)
  return value
}
