import { randomInt } from 'node:crypto'
import { ROLES, type Role } from '../../access/roles'
import { readCredentials, writeCredentials } from './credentials'
import type { Seeding } from './documents'
import { keyOf, withIds } from './keys'
import { isUnfinished, noteBegun, noteWhole } from './unfinished'

const PASSWORD_LENGTH = 20
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'

const randomPassword = () =>
  Array.from({ length: PASSWORD_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** The address that the demo's account of a role signs in with. */
export const demoEmail = (role: Role) => `${role}@plainwell.example`
const keyFor = (role: Role) => `seed:users/${role}`

type Person = { role: Role; password: string; id: string | undefined }

const signsAs: Partial<Record<Role, string>> = {
  reviewer: keyOf('clinicians', 'sample-clinician-one'),
}

/** The person of a role; `isWhole` is false where a run was killed while it made them. */
async function storedPerson({ payload }: Seeding, role: Role) {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: demoEmail(role) } },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const person = docs[0]
  if (!person) return null
  const state = { updatedAt: person.updatedAt, versions: 0 }
  return { id: person.id, isWhole: !(await isUnfinished(payload, { key: keyFor(role), state })) }
}

async function makePerson({ payload, ids, report }: Seeding, { role, password, id }: Person) {
  const clinician = signsAs[role]
  const named = {
    name: `Demo ${role}`,
    email: demoEmail(role),
    roles: [role],
    ...(clinician ? { clinician } : {}),
  }
  const data = { ...withIds(named, ids), password }
  await noteBegun(payload, { key: keyFor(role), versions: 0 })
  if (id) await payload.update({ collection: 'users', id, data, depth: 0 })
  else await payload.create({ collection: 'users', data, depth: 0 })
  await noteWhole(payload, keyFor(role))
  report.made('Users', demoEmail(role))
}

/**
 * Makes one person for each role that has none yet. Each password is written to the file before its
 * person is made, so that a run that is killed leaves nobody whose password is lost.
 */
export async function ensureUsers(seeding: Seeding, file: string): Promise<void> {
  let credentials = (await readCredentials(file)) ?? {}
  for (const role of ROLES) {
    const stored = await storedPerson(seeding, role)
    if (stored?.isWhole) {
      seeding.report.kept('Users')
      if (!credentials[role]) seeding.report.remark(lostPassword(role, file))
      continue
    }
    const password = randomPassword()
    credentials = { ...credentials, [role]: { email: demoEmail(role), password } }
    await writeCredentials(file, credentials)
    await makePerson(seeding, { role, password, id: stored?.id })
  }
}

const lostPassword = (role: Role, file: string) =>
  `${demoEmail(role)} was there before, and ${file} does not hold its password. An admin can set a new one.`
