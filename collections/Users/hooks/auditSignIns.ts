import type {
  CollectionAfterErrorHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  PayloadRequest,
} from 'payload'
import type { User } from '../../../payload-types'
import { recordAudit } from '../../../workflow/auditEntry'

/** Writes down who signed in. */
export const auditSignIn: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  await recordAudit(req, { action: 'sign-in', collection: 'users', id: user.id, title: user.name })
}

/** Writes down who signed out. */
export const auditSignOut: CollectionAfterLogoutHook<User> = async ({ req }) => {
  const { user } = req
  if (!user) return
  await recordAudit(req, { action: 'sign-out', collection: 'users', id: user.id, title: user.name })
}

const isLogin = (url: string | undefined) => /\/users\/login(?:\?|$)/.test(url ?? '')

async function namedAccount(req: PayloadRequest) {
  const email: unknown = req.data?.email
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { email: { equals: typeof email === 'string' ? email.toLowerCase().trim() : '' } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0] ?? null
}

/**
 * Writes down a sign-in that failed. Only an account that is there is named: people type passwords into
 * the wrong field. The person is answered whatever comes of it.
 */
export const auditFailedSignIn: CollectionAfterErrorHook = async ({ req }) => {
  if (!isLogin(req.url)) return
  try {
    const user = await namedAccount(req)
    const title = user?.name ?? 'No such account'
    await recordAudit(req, { action: 'sign-in-failed', collection: 'users', id: user?.id, title })
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'A failed sign-in could not be written down.' })
  }
}
