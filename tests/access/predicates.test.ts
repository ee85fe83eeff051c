import type { AccessArgs } from 'payload'
import { admins } from '../../access/admins'
import { anyone } from '../../access/anyone'
import { keptOrStaff } from '../../access/keptOrStaff'
import { nobody } from '../../access/nobody'
import { publishedOrStaff } from '../../access/publishedOrStaff'
import { publishers } from '../../access/publishers'
import { hasRole, ROLES, type Role } from '../../access/roles'
import { selfOrAdmin } from '../../access/selfOrAdmin'
import { staff } from '../../access/staff'
import { writers } from '../../access/writers'

const ID = '6b03104a45db7611cca58e28'

/** What is to be taken down, and when. */
let withdrawn: { documentCollection: string; documentId: string; at: string }[] = []

const isArgs = (value: object): value is AccessArgs => 'req' in value
function asked(roles: Role[] | null, data?: object): AccessArgs {
  const user = roles ? { id: ID, collection: 'users', email: 'a@example.org', roles } : null
  const payload = { db: { find: () => Promise.resolve({ docs: withdrawn }) } }
  const args = { req: { user, payload }, ...(data ? { data } : {}) }
  if (!isArgs(args)) throw new Error('A request is needed.')
  return args
}

/** The roles that a predicate says yes to, alone; `nobody` for strangers. */
const allowed = (predicate: (args: AccessArgs) => unknown, data?: object) =>
  [null, ...ROLES]
    .filter((role) => predicate(asked(role && [role], data)) === true)
    .map((role) => role ?? 'stranger')

describe('who may', () => {
  it('is said by each predicate', () => {
    expect(allowed(anyone)).toEqual(['stranger', 'admin', 'editor', 'reviewer', 'contributor'])
    expect(allowed(nobody)).toEqual([])
    expect(allowed(staff)).toEqual([...ROLES])
    expect(allowed(admins)).toEqual(['admin'])
    expect(allowed(publishers)).toEqual(['admin', 'editor'])
    expect(allowed(keptOrStaff)).toEqual([...ROLES])
    expect(allowed(selfOrAdmin)).toEqual(['admin'])
  })

  it('depends for writers on what they make public', () => {
    expect(allowed(writers)).toEqual(['admin', 'editor', 'contributor'])
    expect(allowed(writers, { _status: 'draft' })).toEqual(['admin', 'editor', 'contributor'])
    expect(allowed(writers, { _status: 'published' })).toEqual(['admin', 'editor'])
  })

  it('adds up where somebody holds several roles', () => {
    expect(publishers(asked(['reviewer', 'editor']))).toBe(true)
    expect(hasRole({ user: null }, ...ROLES)).toBe(false)
  })

  it('is nobody without a role', () => {
    expect(staff(asked([]))).toBe(false)
    expect(writers(asked([]))).toBe(false)
  })
})

describe('what strangers read', () => {
  const published = { _status: { equals: 'published' } }
  const kept = { deletedAt: { exists: false } }

  it('is published, and not in the trash', async () => {
    withdrawn = []
    expect(await publishedOrStaff(asked(null))).toEqual({ and: [published, kept] })
    expect(keptOrStaff(asked(null))).toEqual({ deletedAt: { exists: false } })
  })

  it('is not what was to be taken down by now, whether or not it was', async () => {
    const place = { documentCollection: 'articles', documentId: ID }
    withdrawn = [
      { ...place, at: new Date(Date.now() - 1).toISOString() },
      { ...place, documentId: 'later', at: new Date(Date.now() + 60_000).toISOString() },
    ]
    expect(await publishedOrStaff(asked(null))).toEqual({
      and: [published, kept, { id: { not_in: [ID] } }],
    })
    for (const role of ROLES) expect(await publishedOrStaff(asked([role]))).toBe(true)
  })

  it('is no account, and for staff their own', () => {
    expect(selfOrAdmin(asked(null))).toBe(false)
    expect(selfOrAdmin(asked(['editor']))).toEqual({ id: { equals: ID } })
  })
})
