import { render } from '@testing-library/react'
import { colours, contrast, themes, valueOf, written } from '../../setup/contrast'
import { everyFixture } from '../../setup/fixtures'
import { styleRules, viewClasses } from '../../setup/styleSources'
import { bordersOn, groundsOfFocus, textsOn } from '../../setup/usedColours'

const THEMES = ['light', 'dark'] as const

/** What text and the drawings beside it may be seen in, by ground. Running text may stand on each page ground. */
const TEXTS: Record<string, string[]> = {
  surface: ['ink', 'soft', 'accent', 'accent-strong', 'do', 'urgent-ink'],
  raised: ['ink', 'soft', 'accent', 'accent-strong', 'do', 'dont', 'urgent-ink'],
  sunken: ['ink', 'soft', 'accent', 'accent-strong'],
  'accent-soft': ['ink', 'accent', 'accent-strong'],
  'emergency-soft': ['ink', 'accent', 'accent-strong', 'dont'],
  'urgent-soft': ['ink', 'accent', 'accent-strong', 'urgent-ink'],
  'routine-soft': ['ink', 'accent', 'accent-strong'],
  accent: ['on-accent'],
  'accent-strong': ['on-accent'],
  emergency: ['on-emergency'],
  urgent: ['on-urgent'],
  routine: ['on-routine'],
  ink: ['surface'],
}

/** Borders that say something: what is a field, a card, a badge. */
const BORDERS: Record<string, string[]> = {
  surface: ['accent', 'do', 'emergency', 'line-strong', 'routine', 'urgent', 'urgent-ink'],
  raised: ['ink', 'line-strong'],
  sunken: ['accent', 'emergency', 'line-strong'],
  'emergency-soft': ['emergency'],
  'urgent-soft': ['urgent', 'urgent-ink'],
  'routine-soft': ['routine'],
}

/** Where something can stand that the keyboard reaches. */
const FOCUS_GROUNDS = [
  ...['surface', 'raised', 'sunken', 'accent-soft'],
  ...['emergency-soft', 'urgent-soft', 'routine-soft'],
]

/** A hairline between things that are apart without it. */
const DECORATIVE = /^line on /

const pairsOf = (grounds: Record<string, string[]>) =>
  Object.entries(grounds).flatMap(([ground, inks]) => inks.map((ink) => `${ink} on ${ground}`))

const used = (find: (root: Element) => string[]) => [
  ...new Set(everyFixture.flatMap(({ element }) => find(render(element).container))),
]

const without = (pairs: string[], known: string[]) => pairs.filter((pair) => !known.includes(pair))

const ratios = (pair: string) => {
  const [ink = '', ground = ''] = pair.split(' on ')
  return THEMES.map((theme) => contrast(valueOf(ink, theme), valueOf(ground, theme)))
}

describe('the themes', () => {
  it('are computed as WCAG 2.2 computes them', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    expect(contrast('#1b2629', '#1b2629')).toBe(1)
  })

  it('have a value for every colour, and the dark one says every one anew', () => {
    expect(colours.size).toBeGreaterThan(20)
    expect([...colours.values()].filter((name) => !themes.light.has(name))).toEqual([])
    expect(written.dark).toEqual(written.light)
  })
})

describe('text', () => {
  it.each(pairsOf(TEXTS))('%s has a contrast of 4.5 or more', (pair) => {
    expect(Math.min(...ratios(pair))).toBeGreaterThanOrEqual(4.5)
  })

  it('is seen in no other pair in any state of a component', () => {
    const pairs = used(textsOn)
    expect(without(pairs, pairsOf(TEXTS))).toEqual([])
    expect(pairs).toEqual(
      expect.arrayContaining(['on-emergency on emergency', 'soft on raised', 'accent on sunken']),
    )
  })

  it('is given no other pair in a rule of the style sheet', () => {
    const pairs = styleRules().flatMap(({ ink, ground }) =>
      ink && ground ? `${ink} on ${ground}` : [],
    )
    expect(pairs).toContain('on-accent on accent')
    expect(without(pairs, pairsOf(TEXTS))).toEqual([])
  })

  it('stands on a ground of its own in views and blocks only where its colour is said too', () => {
    const grounds = viewClasses().filter(({ ground }) => ground)
    expect(grounds.length).toBeGreaterThan(0)
    const pairs = grounds.map(({ ink, ground }) => `${ink} on ${ground}`)
    expect(without(pairs, pairsOf(TEXTS))).toEqual([])
  })
})

describe('what is not text', () => {
  it.each(pairsOf(BORDERS))('the border %s has a contrast of 3 or more', (pair) => {
    expect(Math.min(...ratios(pair))).toBeGreaterThanOrEqual(3)
  })

  it('has no other border in any state of a component', () => {
    const borders = used(bordersOn).filter((pair) => !DECORATIVE.test(pair))
    expect(without(borders, pairsOf(BORDERS))).toEqual([])
    expect(borders).toContain('line-strong on raised')
  })

  it.each([...FOCUS_GROUNDS, 'focus-halo'])('the focus is seen on %s', (ground) => {
    expect(Math.min(...ratios(`focus on ${ground}`))).toBeGreaterThanOrEqual(3)
  })

  it('is reached by the keyboard on no other ground', () => {
    expect(without(used(groundsOfFocus), FOCUS_GROUNDS)).toEqual([])
  })
})
