import type { ReactNode } from 'react'
import { ExpanderSummary } from '@/components/ui/ExpanderSummary'

type ExpanderProps = {
  /** What is inside, in the words of a link. */
  label: ReactNode
  children: ReactNode
  /** The anchor of what is inside: an address that ends in it opens the expander. */
  id?: string
}

/** Text that opens where the reader wants it, without scripts. */
export function Expander({ label, children, id }: ExpanderProps) {
  return (
    <details className="expander">
      <ExpanderSummary>{label}</ExpanderSummary>
      <div id={id} className="prose border-l-2 border-line py-1 pl-5 ml-2.5">
        {children}
      </div>
    </details>
  )
}
