import '../review/review.css'
import type { ServerProps } from 'payload'
import { AUDIT_ACTIONS } from '@/lib/auditActions'

const DAYS = [
  { name: 'from', label: 'From' },
  { name: 'to', label: 'To' },
]

const TEXTS = [
  { name: 'actor', label: 'Who (name or account)' },
  { name: 'document', label: 'What (title or id)' },
]

/** Above the audit log: which part of it is wanted as a file. */
export function AuditExport({ payload }: Pick<ServerProps, 'payload'>) {
  return (
    <form
      method="get"
      action={`${payload.config.routes.api}/audit-log/export`}
      className="audit-export"
      aria-label="Export the audit log"
    >
      {DAYS.map(({ name, label }) => (
        <label key={name}>
          {label}
          <input type="date" name={name} />
        </label>
      ))}
      <label>
        Action
        <select name="action" defaultValue="">
          <option value="">All actions</option>
          {Object.entries(AUDIT_ACTIONS).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {TEXTS.map(({ name, label }) => (
        <label key={name}>
          {label}
          <input type="text" name={name} maxLength={200} />
        </label>
      ))}
      <button type="submit" className="btn btn--style-secondary btn--size-medium">
        Export as CSV
      </button>
    </form>
  )
}
