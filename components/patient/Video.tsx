import type { ReactNode } from 'react'

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
    <figure className="my-6">
      <video
        controls
        preload="none"
        poster={poster ?? undefined}
        className="w-full"
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
      <figcaption className="mt-2 text-base text-stone-700">{title}</figcaption>
      {transcript ? (
        <details className="mt-2">
          <summary>{transcript.label}</summary>
          {transcript.text}
        </details>
      ) : null}
    </figure>
  )
}
