/** A break between words, of whatever width: a page draws one space for a run of them. */
export const GAP = /[\s\u0085]+/

/** Hints for line breaks and marks of byte order, which have no width and no shape. */
const WITHOUT_SHAPE = /\u034f|[\u00ad\u180e\u200b\u2060-\u2064\ufeff]/g

/** What a joiner gives another shape: pictures, and letters of scripts whose letters join. */
const JOINED =
  '(?:[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f]' +
  '|(?![\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}\\p{sc=Zinh}])[\\p{L}\\p{M}])'

const JOINERS = '[\\u200c\\u200d]+'

/** Joiners that join nothing: the picture of a family is drawn with them, a Latin word without. */
const IDLE_JOINERS = new RegExp(`${JOINERS}(?:(?!${JOINED})|(?<!${JOINED}${JOINERS}))`, 'gu')

/**
 * A text without the characters that nobody can see, with composed letters. Marks of direction stay:
 * they can turn “10 to 20” into “20 to 10” on the screen.
 */
export function visibleText(text: string): string {
  return text.replace(WITHOUT_SHAPE, '').replace(IDLE_JOINERS, '').normalize('NFC')
}

/**
 * A plain text as a reader sees it. The site shows plain texts as running text, without their line
 * breaks, so that two texts that differ only in their white space are the same one.
 */
export function canonicalText(text: string): string {
  return visibleText(text).split(GAP).filter(Boolean).join(' ')
}
