import type { Field } from 'payload'
import { admins } from '../../access/admins'
import { ROLES, type Role } from '../../access/roles'

const roleLabels: Record<Role, string> = {
  admin: 'Admin: manages people, the practice and everything else',
  editor: 'Editor: writes and publishes',
  reviewer: 'Reviewer: a clinician who signs texts',
  contributor: 'Contributor: writes drafts',
}

export const userFields: Field[] = [
  { name: 'name', type: 'text', required: true },
  {
    name: 'roles',
    type: 'select',
    hasMany: true,
    required: true,
    defaultValue: ['contributor'],
    saveToJWT: true,
    options: ROLES.map((value) => ({ value, label: roleLabels[value] })),
    access: { create: admins, update: admins },
    admin: { description: 'What this person may do. Several roles add up.' },
  },
  {
    name: 'clinician',
    type: 'relationship',
    relationTo: 'clinicians',
    access: { create: admins, update: admins },
    admin: { description: 'The clinician that this person is, so that patients see who signed.' },
  },
]
