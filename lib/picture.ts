/** One size of an uploaded picture, as Payload answers it. */
type StoredSize = {
  url?: string | null
  width?: number | null
  height?: number | null
  mimeType?: string | null
}

/** An uploaded picture, as Payload answers it. */
export type StoredPicture = {
  url?: string | null
  alt?: string | null
  decorative?: boolean | null
  width?: number | null
  height?: number | null
  caption?: string | null
  credit?: string | null
  sizes?: Record<string, StoredSize | undefined> | null
}

/** A picture in the form that link previews use: one address, its size in pixels, and what it shows. */
export type SharedPicture = { url: string; width: number; height: number; alt: string }

/** What a page needs to show a picture: widths in pixels, sources in the order of preference. */
export type Picture = {
  src: string
  alt: string
  width: number
  height: number
  caption: string | null
  credit: string | null
  sources: { type: string; srcSet: string }[]
  /** The picture in the form that link previews use. */
  social: SharedPicture | null
}

const FORMATS = ['image/avif', 'image/webp']

const sizesOf = (stored: StoredPicture): StoredSize[] =>
  Object.values(stored.sizes ?? {}).flatMap((size) => size ?? [])

function sourceOf(stored: StoredPicture, type: string) {
  const candidates = sizesOf(stored)
    .filter((size) => size.mimeType === type && size.url && size.width)
    .sort((a, b) => (a.width ?? 0) - (b.width ?? 0))
  return { type, srcSet: candidates.map(({ url, width }) => `${url} ${width}w`).join(', ') }
}

/** The widest WebP, which every browser of today shows; else the file as it was uploaded. */
function fallbackOf(stored: StoredPicture): string | null {
  const webp = sizesOf(stored).filter(({ mimeType, url }) => mimeType === 'image/webp' && url)
  return webp.at(-1)?.url ?? stored.url ?? null
}

const alternativeTextOf = ({ alt, decorative }: StoredPicture) => (decorative ? '' : (alt ?? ''))

function socialOf(stored: StoredPicture): SharedPicture | null {
  const { url, width, height } = stored.sizes?.social ?? {}
  if (!url || !width || !height) return null
  return { url, width, height, alt: alternativeTextOf(stored) }
}

/** The picture that a page shows; `null` for a file that is no picture or is not there any more. */
export function pictureOf(stored: StoredPicture | null): Picture | null {
  const src = stored ? fallbackOf(stored) : null
  if (!stored?.width || !stored.height || !src) return null
  const { width, height, caption = null, credit = null } = stored
  return {
    src,
    alt: alternativeTextOf(stored),
    width,
    height,
    caption,
    credit,
    sources: FORMATS.map((type) => sourceOf(stored, type)).filter(({ srcSet }) => srcSet),
    social: socialOf(stored),
  }
}
