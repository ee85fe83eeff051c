import type { PayloadRequest } from 'payload'
import type { AuditAction } from '../lib/auditActions'

/** What is written into the audit log. Never a secret, and never a whole text. */
export type AuditEntry = {
  action: AuditAction
  collection?: string | undefined
  id?: string | undefined
  title?: string | null | undefined
  version?: string | undefined
  hash?: string | undefined
  /** Which fields changed, or the reason that was given. */
  summary?: string | undefined
  /** Where it changed what patients see: the version that they see from now on, or `NOTHING`. */
  patientsSee?: string | undefined
}

const LONGEST_SUMMARY = 2_500

/** Who asks: the account's id and name, or the server itself. */
export function actorOf({ user }: Pick<PayloadRequest, 'user'>) {
  return user ? { actor: user.id, actorName: user.name } : { actor: null, actorName: 'Plainwell' }
}

/**
 * Adds an entry to the audit log, in the transaction of the request.
 *
 * @throws whatever the database throws: what cannot be recorded is not done
 */
export async function recordAudit(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  const { action, collection, id, title, version, hash, summary, patientsSee } = entry
  await req.payload.create({
    collection: 'audit-log',
    data: {
      ...actorOf(req),
      action,
      documentCollection: collection ?? null,
      documentId: id ?? null,
      documentTitle: title ?? null,
      version: version ?? null,
      hash: hash ?? null,
      summary: summary?.slice(0, LONGEST_SUMMARY) ?? null,
      patientsSee: patientsSee ?? null,
    },
    depth: 0,
    req,
  })
}
