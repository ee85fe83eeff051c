import { env } from '../lib/env'
import { pageStore } from './pageStore.mjs'
import { guardRequests } from './requestGuard'

const MEGABYTE = 1024 * 1024

/** Makes this process one that serves pages. Once, before it answers anybody. */
export function startDelivery(): void {
  const store = pageStore()
  store.isServer = env.isProduction
  store.limits = { maxBytes: env.pageCacheMB * MEGABYTE, cdnSeconds: env.cdnSeconds }
  guardRequests()
}
