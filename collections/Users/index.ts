import type { CollectionConfig } from 'payload'
import { admins } from '../../access/admins'
import { selfOrAdmin } from '../../access/selfOrAdmin'
import { staff } from '../../access/staff'
import { env } from '../../lib/env'
import { userFields } from './fields'
import { auditFailedSignIn, auditSignIn, auditSignOut } from './hooks/auditSignIns'
import { closeFirstUserForm } from './hooks/closeFirstUserForm'
import { makeFirstUserAdmin } from './hooks/makeFirstUserAdmin'

const SESSION_SECONDS = 8 * 60 * 60
const LOCK_MILLISECONDS = 15 * 60 * 1000

/** Users: the people who sign in. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'User', plural: 'Users' },
  auth: {
    tokenExpiration: SESSION_SECONDS,
    maxLoginAttempts: 8,
    lockTime: LOCK_MILLISECONDS,
    cookies: { secure: env.siteURL.startsWith('https:'), sameSite: 'Strict' },
  },
  access: {
    admin: staff,
    read: selfOrAdmin,
    create: admins,
    update: selfOrAdmin,
    delete: admins,
    unlock: admins,
  },
  admin: {
    group: 'Settings',
    description: 'The people who sign in, and what they may do.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'clinician'],
    listSearchableFields: ['name', 'email'],
  },
  hooks: {
    beforeOperation: [closeFirstUserForm],
    beforeValidate: [makeFirstUserAdmin],
    afterLogin: [auditSignIn],
    afterLogout: [auditSignOut],
    afterError: [auditFailedSignIn],
  },
  fields: userFields,
}
