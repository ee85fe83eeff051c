import { randomInt } from 'node:crypto'
import { ROLES, type Role } from '../../access/roles'
import { readCredentials, writeCredentials } from './credentials'
import type { Seeding } from './documents'
import { keyOf, withIds } from './keys'

const PASSWORD_LENGTH = 20
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'

const randomPassword = () =>
  Array.from({ length: PASSWORD_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')

const emailOf = (role: Role) => `${role}@plainwell.example`

const signsAs: Partial<Record<Role, string>> = {
  reviewer: keyOf('clinicians', 'sample-clinician-one'),
}

async function isThere({ payload }: Seeding, role: Role): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { email: { equals: emailOf(role) } },
  })
  return totalDocs > 0
}

async function makeUser({ payload, ids, report }: Seeding, user: { role: Role; password: string }) {
  const { role, password } = user
  const clinician = signsAs[role]
  const person = {
    name: `Demo ${role}`,
    email: emailOf(role),
    roles: [role],
    ...(clinician ? { clinician } : {}),
  }
  const data = { ...withIds(person, ids), password }
  await payload.create({ collection: 'users', data, depth: 0 })
  report.made('Users', emailOf(role))
}

/**
 * Makes one person for each role that has none yet. Each password is written to the file before its
 * person is made, so that a run that is killed leaves nobody whose password is lost.
 */
export async function ensureUsers(seeding: Seeding, file: string): Promise<void> {
  const known = await readCredentials(file)
  let credentials = known ?? {}
  for (const role of ROLES) {
    if (await isThere(seeding, role)) {
      seeding.report.kept('Users')
      if (!credentials[role]) seeding.report.remark(lostPassword(role, file))
      continue
    }
    const password = randomPassword()
    credentials = { ...credentials, [role]: { email: emailOf(role), password } }
    await writeCredentials(file, credentials)
    await makeUser(seeding, { role, password })
  }
}

const lostPassword = (role: Role, file: string) =>
  `${emailOf(role)} was there before, and ${file} does not hold its password. An admin can set a new one.`
