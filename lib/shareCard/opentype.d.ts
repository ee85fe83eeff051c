/** The part that is used here of opentype.js, which has no types of its own. */
declare module 'opentype.js/dist/opentype.js' {
  /** One stroke of an outline; a curve has one or two points that draw it to themselves. */
  export type Command =
    | { type: 'M' | 'L'; x: number; y: number }
    | { type: 'Q'; x1: number; y1: number; x: number; y: number }
    | { type: 'C'; x1: number; y1: number; x2: number; y2: number; x: number; y: number }
    | { type: 'Z' }

  /** A font that was read. */
  export type Font = {
    charToGlyphIndex: (character: string) => number
    getAdvanceWidth: (text: string, size: number) => number
    getPath: (...place: [text: string, x: number, y: number, size: number]) => {
      commands: Command[]
    }
  }
  const opentype: { parse: (bytes: ArrayBuffer) => Font }
  export default opentype
}
