import { Picture } from '@/components/ui/Picture'
import type { Picture as PictureData } from '@/lib/picture'

/** A picture in the text with its caption and credit. */
export function Figure({ picture, caption }: { picture: PictureData; caption?: string | null }) {
  const words = caption || picture.caption
  return (
    <figure className="my-6">
      <Picture
        picture={picture}
        sizes="(min-width: 48rem) 44rem, 100vw"
        className="h-auto w-full"
      />
      {words || picture.credit ? (
        <figcaption className="mt-2 text-base text-stone-700">
          {words} {picture.credit ? <small>({picture.credit})</small> : null}
        </figcaption>
      ) : null}
    </figure>
  )
}
