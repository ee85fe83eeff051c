import type { NumberField } from 'payload'
import { staff } from '../access/staff'
import { isSaving, REVISION_FIELD } from '../workflow/together/editing'

/**
 * How often a document was saved. The form of the admin UI sends it back with every save, and so tells
 * on which text the save was made (`hooks/guardBase.ts`, which alone writes it).
 *
 * It is told with the newest text only: a save of the published one is no save of an older draft.
 */
export const revisionField: NumberField = {
  name: REVISION_FIELD,
  type: 'number',
  access: { read: staff },
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  hooks: {
    afterRead: [
      ({ draft, req, value }) => {
        const revision = typeof value === 'number' ? value : 0
        return draft === true || isSaving(req) ? revision : null
      },
    ],
  },
}
