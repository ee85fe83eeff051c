import { type Source, styleSources } from '../../setup/styleSources'

const KINDS = ['bg', 'text', 'border', 'divide', 'outline', 'ring', 'fill', 'stroke'].concat(
  ...['decoration', 'accent', 'caret', 'shadow', 'from', 'via', 'to', 'placeholder'],
)
const kind = `(?<![\\w-])(?:${KINDS.join('|')})(?:-[lrtbxyse])?`

/** The colours of Tailwind's own palette, which the tokens take away. */
const PALETTE = [
  ...['white', 'black', 'slate', 'gray', 'zinc', 'neutral', 'stone', 'red', 'orange', 'amber'],
  ...['yellow', 'lime', 'green', 'emerald', 'teal', 'cyan', 'sky', 'blue', 'indigo', 'violet'],
  ...['purple', 'fuchsia', 'pink', 'rose'],
]

const PATTERNS: Record<string, RegExp> = {
  'a literal colour': /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w-])/i,
  'a colour function': /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\(/,
  'a font family': /font-family:(?!\s*var\(--font-)|fontFamily|\bfont-\[/,
  'an arbitrary colour class': new RegExp(`${kind}-\\[(?!length:)`),
  'a colour of the palette': new RegExp(`${kind}-(?:${PALETTE.join('|')})(?![a-z])`),
}

/** Words of a declaration that are no colours, or colours that the reader's system chooses. */
const ALLOWED =
  /^(?:-?[\d.]+(?:px|rem|em|%)?|solid|dashed|dotted|none|inherit|transparent|currentcolor|ButtonText|Highlight|CanvasText|Canvas)$/i
const COLOURED =
  /(?<=[\s;{])(?:color|background(?:-color)?|border(?:-\w+)*|outline(?:-color)?|fill|stroke|box-shadow|text-decoration-color|caret-color|accent-color):\s*([^;{}]+);/g
/** Properties that begin like a colour's and hold none. */
const NO_COLOUR =
  /^(?:border-(?:radius|collapse|spacing|width|style)|border-\w+-(?:width|style|radius))/

function wrongDeclarations({ text }: Source): string[] {
  return [...text.matchAll(COLOURED)].flatMap(([declaration, value = '']) => {
    if (NO_COLOUR.test(declaration)) return []
    const words = value.replaceAll(/var\(--[\w-]+\)/g, '').split(/[\s,]+/)
    return words.some((word) => word && !ALLOWED.test(word)) ? declaration : []
  })
}

const found = (pattern: RegExp, sources: Source[]) =>
  sources.flatMap(({ file, text }) => {
    const match = pattern.exec(text)?.[0]
    return match ? `${file}: ${match}` : []
  })

describe('the look is written in the tokens alone', () => {
  const sources = styleSources()

  it('reads all that patients see', () => {
    const files = sources.map(({ file }) => file)
    expect(files).toEqual(
      expect.arrayContaining(['app/(site)/site.css', 'components/patient/CareCard.tsx']),
    )
    expect(files.length).toBeGreaterThan(100)
  })

  it.each(Object.entries(PATTERNS))('has no %s outside them', (_name, pattern) => {
    expect(found(pattern, sources)).toEqual([])
  })

  it('has no other colour in a style sheet', () => {
    const sheets = sources.filter(({ file }) => file.endsWith('.css'))
    expect(sheets.flatMap(wrongDeclarations)).toEqual([])
  })

  it.each([
    ['a literal colour', "const ink = '#1b2629'"],
    ['a colour function', 'color: oklch(60% 0.1 200)'],
    ['a font family', 'font-family: Georgia, serif;'],
    ['an arbitrary colour class', 'className="bg-[#fff] p-2"'],
    ['a colour of the palette', 'className="hover:text-stone-900"'],
  ])('would find %s', (name, text) => {
    const pattern = PATTERNS[name]
    expect(pattern && found(pattern, [{ file: 'a.tsx', text }])).toHaveLength(1)
  })

  it.each(['a { color: white; }', 'a { border: 2px solid rebeccapurple; }'])(
    'would find the colour in %s',
    (text) => expect(wrongDeclarations({ file: 'a.css', text })).toHaveLength(1),
  )

  it('lets through what the tokens say', () => {
    const text = 'a { color: var(--ink); border: 2px solid var(--accent); border-radius: 2px; }'
    expect(wrongDeclarations({ file: 'a.css', text })).toEqual([])
    const classes = 'className="border-2 border-r-0 text-small grid-cols-[1fr] bg-accent-soft"'
    for (const pattern of Object.values(PATTERNS)) {
      expect(found(pattern, [{ file: 'a.tsx', text: `${classes} href="#content"` }])).toEqual([])
    }
  })
})
