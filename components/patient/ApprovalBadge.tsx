import { Icon } from '@/components/ui/Icon'
import type { Use } from '@/lib/use'

/** Whether the use of a product for a condition was approved or cleared, or is off-label. */
export type ApprovalStatus = Use['status']

type ApprovalBadgeProps = { status: ApprovalStatus; label: string }

const looks = {
  approved: { box: 'border-do text-do', icon: 'check' },
  cleared: { box: 'border-do text-do', icon: 'check' },
  'off-label': { box: 'border-urgent-ink text-urgent-ink', icon: 'document' },
} as const

/** Says of one use of a treatment whether it was approved. What off-label means stands beside it. */
export function ApprovalBadge({ status, label }: ApprovalBadgeProps) {
  const { box, icon } = looks[status]
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-round border-2 px-3 py-0.5 text-small font-semibold ${box}`}
    >
      <Icon name={icon} className="size-4 shrink-0" />
      {label}
    </span>
  )
}
