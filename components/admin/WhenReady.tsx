'use client'

import { type ReactNode, useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether the scripts of this screen run: false on the server and until the browser has them. */
export const useIsReady = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/**
 * Controls that wait for the scripts of the screen: before, on a slow connection, what somebody ticks or
 * types would be seen by nobody.
 */
export function WhenReady({ children }: { children: ReactNode }) {
  return (
    <fieldset className="when-ready" disabled={!useIsReady()}>
      {children}
    </fieldset>
  )
}
