// @ts-check
import lifetimes from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js'

const CLEAR_EVERY = 20_000

const known = new lifetimes.SharedCacheControls({ routes: {}, dynamicRoutes: {} })
let written = 0

/**
 * Next remembers the lifetime of every address that was ever rendered, and forgets none, so made-up
 * addresses would fill the memory. Our entries carry their lifetime, so nothing is lost with these.
 */
export function boundFrameworkMemory() {
  written += 1
  if (written % CLEAR_EVERY === 0) known.clear()
}
