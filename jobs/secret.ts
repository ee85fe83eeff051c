import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '../lib/env'

/** The header with which the server asks itself to run its jobs. */
export const SECRET_HEADER = 'x-plainwell-jobs'

/** What that header holds: nobody who does not know the site's secret can make it. */
export const jobSecret = () => createHmac('sha256', env.secret).update('jobs').digest('hex')

/** Tells whether a value is that of {@link jobSecret}. */
export function isJobSecret(value: string | null): boolean {
  const [given, right] = [Buffer.from(value ?? ''), Buffer.from(jobSecret())]
  return given.length === right.length && timingSafeEqual(given, right)
}
