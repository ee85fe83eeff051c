import type { ReactNode } from 'react'
import { Expander } from './Expander'

type VideoProps = {
  title: string
  src: string
  type: string
  poster: string | null
  captions: { src: string; label: string; language: string } | null
  transcript: { label: string; text: ReactNode } | null
}

/** A film that loads when it is played, with its captions and its transcript. */
export function Video({ title, src, type, poster, captions, transcript }: VideoProps) {
  return (
    <figure className="apart">
      <video
        controls
        preload="none"
        poster={poster ?? undefined}
        className="aspect-video w-full rounded-box bg-film"
        aria-label={title}
      >
        <source src={src} type={type} />
        {captions ? (
          <track
            kind="captions"
            src={captions.src}
            srcLang={captions.language}
            label={captions.label}
            default
          />
        ) : null}
      </video>
      <figcaption className="mt-2 text-small text-soft">{title}</figcaption>
      {transcript ? <Expander label={transcript.label}>{transcript.text}</Expander> : null}
    </figure>
  )
}
