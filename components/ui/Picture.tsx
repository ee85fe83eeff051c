import type { Picture as PictureData } from '@/lib/picture'

type PictureProps = {
  picture: PictureData
  /** The width that the picture takes on the page, as the `sizes` of an image. */
  sizes: string
  /** The lead picture of a page: fetched first instead of late. */
  isLead?: boolean
  className?: string
}

/** A picture in the best format and width that the browser can use. */
export function Picture({ picture, sizes, isLead = false, className }: PictureProps) {
  return (
    <picture>
      {picture.sources.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        src={picture.src}
        alt={picture.alt}
        width={picture.width}
        height={picture.height}
        loading={isLead ? 'eager' : 'lazy'}
        fetchPriority={isLead ? 'high' : 'auto'}
        decoding="async"
        className={className}
      />
    </picture>
  )
}
