import { Picture } from '@/components/ui/Picture'
import type { Picture as PictureData } from '@/lib/picture'

/** A picture in the text with its caption and credit. */
export function Figure({ picture, caption }: { picture: PictureData; caption?: string | null }) {
  const words = caption || picture.caption
  return (
    <figure className="apart">
      <Picture
        picture={picture}
        sizes="(min-width: 44rem) 40rem, 92vw"
        className="h-auto w-full rounded-box"
      />
      {words || picture.credit ? (
        <figcaption className="mt-2 text-small text-soft">
          {words} {picture.credit ? <span>({picture.credit})</span> : null}
        </figcaption>
      ) : null}
    </figure>
  )
}
