import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/Icon'

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
      <summary className="flex min-h-11 items-center gap-2 py-2 font-semibold text-accent hover:underline">
        <Icon name="chevron" className="turns size-5 shrink-0" />
        <span>{label}</span>
      </summary>
      <div id={id} className="prose border-l-2 border-line py-1 pl-5 ml-2.5">
        {children}
      </div>
    </details>
  )
}
