import type { ServerProps } from 'payload'
import { queuePath } from '@/lib/reviewPaths'

/** The way to what waits for a clinician, at the head of the navigation. */
export function ReviewNavLink({ payload }: ServerProps) {
  return (
    <a className="nav__link" href={queuePath(payload.config.routes.admin, { queue: 'mine' })}>
      <span className="nav__link-label">What waits for a clinician</span>
    </a>
  )
}
