import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  FieldHook,
  TextFieldSingleValidation,
} from 'payload'
import { admins } from '../../access/admins'
import { staff } from '../../access/staff'
import { purge } from '../../delivery/purge'
import { LINKABLE } from '../../fields/link'
import { routeTag } from '../../lib/cacheTags'
import type { Redirect } from '../../payload-types'

const sitePath: TextFieldSingleValidation = (value) =>
  /^\/[^\s?#]*$/.test(value ?? '') ||
  'Enter the path on this site, beginning with “/”, such as /old-page. Leave out the host and anything after “?”.'

/** The path as the site reads it: decoded, and without a slash at its end. */
const asRead: FieldHook<Redirect, unknown> = ({ value }) => {
  if (typeof value !== 'string') return value
  const path = value.trim().replace(/(?<=.)\/+$/, '')
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** What stands at the old paths is looked up anew. */
const refreshOldPaths: CollectionAfterChangeHook<Redirect> = async ({ doc, previousDoc, req }) => {
  const paths = [doc.from, previousDoc?.from].filter(Boolean)
  await purge(paths.map(routeTag), req)
}

const refreshOldPath: CollectionAfterDeleteHook<Redirect> = async ({ doc, req }) => {
  await purge([routeTag(doc.from)], req)
}

/** Redirects: addresses that moved. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  access: { read: staff, create: admins, update: admins, delete: admins },
  admin: {
    group: 'Site',
    description: 'Addresses that moved, and where they lead now.',
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'updatedAt'],
  },
  hooks: { afterChange: [refreshOldPaths], afterDelete: [refreshOldPath] },
  fields: [
    {
      name: 'from',
      label: 'Old address',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: 500,
      validate: sitePath,
      hooks: { beforeValidate: [asRead] },
      admin: { description: 'The path that no longer exists, such as /old-page.' },
    },
    {
      name: 'to',
      label: 'New page',
      type: 'relationship',
      relationTo: LINKABLE,
      required: true,
      admin: { description: 'The page that stands there now.' },
    },
  ],
}
