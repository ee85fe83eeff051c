import type { ReactNode } from 'react'
import { Icon } from './Icon'

/** What opens an expander: a label with a mark that turns. */
export function ExpanderSummary({ children }: { children: ReactNode }) {
  return (
    <summary className="flex min-h-11 items-center gap-2 py-2 font-semibold text-accent hover:underline">
      <Icon name="chevron" className="turns size-5 shrink-0" />
      <span>{children}</span>
    </summary>
  )
}
