import type { Payload } from 'payload'
import { keepShareImage } from '@/hooks/keepShareImage'

/**
 * Has no share image be drawn when something is published, in tests that publish a great deal and are
 * about something else: drawing takes longer than all the rest of a publication.
 */
export function leaveOutImages(payload: Payload): void {
  for (const { config } of Object.values(payload.collections)) {
    const { afterChange } = config.hooks
    const drawing = afterChange.indexOf(keepShareImage)
    if (drawing !== -1) afterChange.splice(drawing, 1)
  }
}
