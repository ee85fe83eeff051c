import type { CollectionConfig } from 'payload'
import { admins } from '../../access/admins'
import { nobody } from '../../access/nobody'
import { documentIndex } from '../../fields/documentReference'
import { appendOnly, neverDeleted } from '../../hooks/appendOnly'
import { auditExportEndpoint } from '../../workflow/auditExport'
import { auditFields } from './fields'

/** The audit log: who did what, when, to which version. Append-only. */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: 'Entry of the audit log', plural: 'Audit log' },
  access: { read: admins, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: 'Review',
    description: 'Who did what, and when. Nobody can change or remove an entry.',
    useAsTitle: 'documentTitle',
    defaultColumns: ['createdAt', 'actorName', 'action', 'documentTitle', 'summary'],
    listSearchableFields: ['documentTitle', 'actorName', 'summary'],
    components: { beforeListTable: ['/components/admin/audit/AuditExport#AuditExport'] },
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  endpoints: [auditExportEndpoint],
  indexes: [
    documentIndex,
    { fields: ['action', 'createdAt'] },
    { fields: ['actorName', 'createdAt'] },
  ],
  hooks: { beforeOperation: [appendOnly], beforeDelete: [neverDeleted] },
  fields: auditFields,
}
