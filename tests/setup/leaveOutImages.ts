import type { Payload } from 'payload'
import { keepShareImage } from '@/hooks/keepShareImage'

/** Has no share image be drawn when something is published, in tests that are about something else. */
export function leaveOutImages(payload: Payload): void {
  for (const { config } of Object.values(payload.collections)) {
    const { afterChange } = config.hooks
    const drawing = afterChange.indexOf(keepShareImage)
    if (drawing !== -1) afterChange.splice(drawing, 1)
  }
}
