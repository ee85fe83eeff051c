import { readFile } from 'node:fs/promises'
import { z } from 'zod'

/** The shape of the demo's accounts. */
export const credentialsSchema = z.record(
  z.string(),
  z.object({ email: z.string(), password: z.string() }),
)

/** The demo's accounts, by role. */
export type Credentials = z.infer<typeof credentialsSchema>

/** Reads the accounts that the seed wrote: a JSON object of `{ email, password }` by role. */
export async function readCredentials(file: string): Promise<Credentials> {
  return credentialsSchema.parse(JSON.parse(await readFile(file, 'utf8')))
}

/**
 * The account of a role.
 *
 * @throws Error where the demo has none
 */
export function accountOf(credentials: Credentials, role: string) {
  const account = credentials[role]
  if (!account) throw new Error(`The demo has no account for the role ${role}.`)
  return account
}
