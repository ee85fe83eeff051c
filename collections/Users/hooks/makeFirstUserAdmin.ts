import type { CollectionBeforeValidateHook } from 'payload'

/** Makes the first account of an empty site an admin. Later accounts get the roles that an admin gives them. */
export const makeFirstUserAdmin: CollectionBeforeValidateHook = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || req.user) return data
  const { totalDocs } = await req.payload.count({ collection: 'users', req })
  return totalDocs === 0 ? { ...data, roles: ['admin'] } : data
}
