import type { ImageSize } from 'payload'

/** The widths that pictures are made in, in pixels: a phone, a phone with a dense screen, a wide page. */
export const IMAGE_WIDTHS = [480, 960, 1600] as const

const inFormat = (format: 'avif' | 'webp', quality: number) =>
  IMAGE_WIDTHS.map((width): ImageSize => ({
    name: `${format}${width}`,
    width,
    withoutEnlargement: true,
    formatOptions: { format, options: format === 'avif' ? { quality, effort: 3 } : { quality } },
    admin: { disableListColumn: true, disableListFilter: true, disableGroupBy: true },
  }))

/** Every picture is kept in AVIF and WebP at each width, and as a JPEG for link previews. */
export const imageSizes: ImageSize[] = [
  ...inFormat('avif', 55),
  ...inFormat('webp', 78),
  {
    name: 'social',
    width: 1200,
    height: 630,
    formatOptions: { format: 'jpeg', options: { quality: 80 } },
    admin: { disableListColumn: true, disableListFilter: true, disableGroupBy: true },
  },
]
