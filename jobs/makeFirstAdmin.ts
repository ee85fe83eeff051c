import type { Payload } from 'payload'
import { env } from '../lib/env'

/** Makes the admin that the environment names, on a site that has no user yet. */
export async function makeFirstAdmin(payload: Payload): Promise<void> {
  if (!env.firstAdmin) return
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return
  await payload.create({
    collection: 'users',
    data: { ...env.firstAdmin, name: 'Admin', roles: ['admin'] },
  })
  payload.logger.info(`The first admin is ${env.firstAdmin.email}.`)
}
