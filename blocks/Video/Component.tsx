import { Video } from '@/components/patient/Video'
import { LANGUAGE_NAMES } from '@/lib/languages'
import { populated } from '@/lib/relations'
import { hasContent } from '@/lib/richText'
import { wordsIn } from '@/lib/words'
import type { Media, VideoBlock as Block } from '@/payload-types'
import type { RenderContext } from '../context'
import { RichText } from '../RichText'

function captionsOf(video: Media, { language }: RenderContext) {
  const src = populated(video.captions)?.url
  return src ? { src, language, label: LANGUAGE_NAMES[language] } : null
}

function transcriptOf({ transcript }: Media, context: RenderContext) {
  if (!hasContent(transcript)) return null
  const text = <RichText value={transcript} context={context} />
  return { label: wordsIn(context.language).transcript, text }
}

/** Renders {@link Block}; nothing where the film is gone. */
export function VideoBlock({ block, context }: { block: Block; context: RenderContext }) {
  const video = populated(block.video)
  if (!video?.url || !video.mimeType) return null
  return (
    <Video
      title={block.title}
      src={video.url}
      type={video.mimeType}
      poster={populated(block.poster)?.sizes?.webp960?.url ?? null}
      captions={captionsOf(video, context)}
      transcript={transcriptOf(video, context)}
    />
  )
}
