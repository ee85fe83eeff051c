import { stringify } from 'csv-stringify/sync'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { admins } from '../access/admins'
import { AUDIT_ACTIONS } from '../lib/auditActions'
import { calendarDay } from '../lib/dates'
import type { AuditLog } from '../payload-types'
import { recordAudit } from './auditEntry'
import { exportSummary, exportWhere, readFilters } from './auditExportFilters'
import { refusal } from './refusal'
import { timeZoneOf } from './timeZone'
import { workflowWords } from './words'

const AT_ONCE = 500

const HEADINGS = [
  ...['When', 'Who', 'Account', 'Action', 'Kind', 'Id', 'What', 'Version', 'Clinical text'],
  'Summary',
]

const rowOf = (entry: AuditLog): string[] => [
  entry.createdAt,
  entry.actorName,
  entry.actor ?? '',
  AUDIT_ACTIONS[entry.action],
  entry.documentCollection ?? '',
  entry.documentId ?? '',
  entry.documentTitle ?? '',
  entry.version ?? '',
  entry.hash ?? '',
  entry.summary ?? '',
]

/** Rows as CSV. A cell that a table program would take for a formula is kept from being one. */
const csvOf = (rows: string[][], isFirst: boolean): string =>
  stringify(rows, { escape_formulas: true, bom: isFirst, record_delimiter: 'windows' })

type Cursor = { createdAt: string; ids: string[] }

/** The entries after a place in the log, the oldest first. Several may be of the same millisecond. */
async function entriesAfter(
  req: PayloadRequest,
  { where, cursor }: { where: Where[]; cursor: Cursor | null },
): Promise<AuditLog[]> {
  const after: Where[] = cursor
    ? [{ createdAt: { greater_than_equal: cursor.createdAt } }, { id: { not_in: cursor.ids } }]
    : []
  const { docs } = await req.payload.find({
    collection: 'audit-log',
    where: { and: [...where, ...after] },
    sort: 'createdAt',
    limit: AT_ONCE,
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

function cursorAfter(entries: AuditLog[], before: Cursor | null): Cursor | null {
  const createdAt = entries.at(-1)?.createdAt
  if (!createdAt) return before
  const same = entries.filter((entry) => entry.createdAt === createdAt).map(({ id }) => id)
  return { createdAt, ids: before?.createdAt === createdAt ? [...before.ids, ...same] : same }
}

/** The log as CSV, read page by page while it is sent: it may have grown to any length. */
function csvStream(req: PayloadRequest, where: Where[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let cursor: Cursor | null = null
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(csvOf([HEADINGS], true))),
    pull: async (controller) => {
      const entries = await entriesAfter(req, { where, cursor })
      cursor = cursorAfter(entries, cursor)
      if (entries.length > 0) controller.enqueue(encoder.encode(csvOf(entries.map(rowOf), false)))
      if (entries.length < AT_ONCE) controller.close()
    },
  })
}

const handler: Endpoint['handler'] = async (req) => {
  if (!req.user) throw refusal(401, workflowWords.signIn)
  if (!admins({ req })) throw refusal(403, workflowWords.exportersOnly)
  const filters = readFilters(req.query)
  const timeZone = await timeZoneOf(req)
  const where = exportWhere(filters, timeZone)
  // Written first: what cannot be recorded is not done. What is written later is not in the file.
  const place = { collection: 'audit-log', title: 'Audit log' }
  await recordAudit(req, { ...place, action: 'export', summary: exportSummary(filters) })
  const now = new Date().toISOString()
  where.push({ createdAt: { less_than_equal: now } })
  return new Response(csvStream(req, where), {
    headers: {
      'Cache-Control': 'private, no-store',
      'Content-Disposition': `attachment; filename="audit-log-${calendarDay(now, timeZone)}.csv"`,
      'Content-Type': 'text/csv; charset=utf-8',
    },
  })
}

/** The audit log as a file, for admins. */
export const auditExportEndpoint: Endpoint = { method: 'get', path: '/export', handler }
