import { colours } from './contrast'

/** What is seen on what: `soft on raised`. */
export type Pair = `${string} on ${string}`

/** The colour that a class names after its prefix, without `hover:` and the like. */
function colourOf(name: string, prefix: string): string | null {
  const found = new RegExp(`^${prefix}-([a-z-]+)$`).exec(name)?.[1] ?? ''
  return colours.has(found) ? found : null
}

const colourIn = (element: Element, prefix: string) =>
  [...element.classList].map((name) => colourOf(name, prefix)).find(Boolean) ?? null

const isButton = ({ classList }: Element) =>
  classList.contains('button') && !classList.contains('button-quiet')

const ownGround = (element: Element) =>
  colourIn(element, 'bg') ?? (isButton(element) ? 'accent' : null)

function ownInk(element: Element): string | null {
  const named = colourIn(element, 'text')
  if (named) return named
  if (isButton(element)) return 'on-accent'
  return element.tagName === 'A' ? 'accent' : null
}

/** The first answer of an element or of one that it stands in. */
function nearest(start: Element | null, ask: (element: Element) => string | null) {
  for (let element = start; element; element = element.parentElement) {
    const answer = ask(element)
    if (answer) return { answer, element }
  }
  return null
}

const groundOf = (element: Element | null) => nearest(element, ownGround)?.answer ?? 'surface'

const isHidden = (element: Element) => element.closest('.sr-only, .hidden') !== null

/** What a text shows itself in: at rest, and under the pointer where it can be pressed. */
function textPairs(element: Element): Pair[] {
  const ground = groundOf(element)
  const ink = nearest(element, ownInk)
  if (!ink) return [`ink on ${ground}`]
  const hovered = colourIn(ink.element, 'hover:text')
  if (isButton(ink.element)) return ['on-accent on accent', 'on-accent on accent-strong']
  if (hovered) return [`${ink.answer} on ${ground}`, `${hovered} on ${ground}`]
  const isLink = ink.element.tagName === 'A' && ink.answer === 'accent'
  return isLink
    ? [`accent on ${ground}`, `accent-strong on ${ground}`]
    : [`${ink.answer} on ${ground}`]
}

const hasText = (element: Element) =>
  [...element.childNodes].some(
    ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
  )

/** Every colour of text, of drawings and of list markers with the ground that it is seen on. */
export function textsOn(root: Element): Pair[] {
  const all = [...root.querySelectorAll('*')].filter((element) => !isHidden(element))
  return all.flatMap((element): Pair[] => {
    if (element.tagName === 'INPUT') {
      const placeholder = colourIn(element, 'placeholder:text')
      return [...textPairs(element), `${placeholder ?? 'ink'} on ${groundOf(element)}`]
    }
    const pairs = hasText(element) || element.tagName === 'svg' ? textPairs(element) : []
    const isMarked = element.matches('.list > li, .prose > ul > li, .prose > ol > li')
    return isMarked ? [...pairs, `accent on ${groundOf(element)}`] : pairs
  })
}

/** Every border with the grounds on both of its sides. */
export function bordersOn(root: Element): Pair[] {
  return [...root.querySelectorAll('*')].flatMap((element): Pair[] => {
    const border = colourIn(element, 'border')
    if (!border) return []
    return [`${border} on ${groundOf(element)}`, `${border} on ${groundOf(element.parentElement)}`]
  })
}

/** The grounds around everything that the keyboard reaches. */
export function groundsOfFocus(root: Element): string[] {
  const reached = root.querySelectorAll('a, button, input, summary, video, [tabindex]')
  return [...reached].map((element) => groundOf(element.parentElement))
}
