import type { CollectionConfig } from 'payload'
import { admins } from '../../access/admins'
import { staff } from '../../access/staff'
import { redirectEndpoints } from '../../workflow/redirects/endpoints'
import { redirectFields } from './fields'
import { refreshOldPath, refreshOldPaths } from './hooks/refreshOldPaths'
import { settleRedirect } from './hooks/settleRedirect'

/** Redirects: addresses that moved, and addresses at which a page was retired. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  access: { read: staff, create: admins, update: admins, delete: admins },
  admin: {
    group: 'Site',
    description:
      'Old addresses, and where they lead now. Whenever the address of a public page changes, the old one is added here on its own.',
    useAsTitle: 'from',
    defaultColumns: ['from', 'kind', 'to', 'path', 'hits', 'lastUsed'],
    components: {
      beforeListTable: ['/components/admin/redirects/RedirectFiles#RedirectFiles'],
    },
  },
  endpoints: redirectEndpoints,
  hooks: {
    beforeValidate: [settleRedirect],
    afterChange: [refreshOldPaths],
    afterDelete: [refreshOldPath],
  },
  fields: redirectFields,
}
