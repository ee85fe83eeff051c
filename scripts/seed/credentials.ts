import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { ROLES, type Role } from '../../access/roles'

const entry = z.object({ email: z.string(), password: z.string() })
const schema = z.partialRecord(z.enum(ROLES), entry)

/** With what the demo's people sign in, by role. */
export type Credentials = Partial<Record<Role, { email: string; password: string }>>

const OWNER_ONLY = 0o600

const isMissing = (error: unknown) =>
  error instanceof Error && Reflect.get(error, 'code') === 'ENOENT'

/**
 * The credentials that earlier runs wrote, or `null` where there is no file.
 *
 * @throws Error where the file holds something else
 */
export async function readCredentials(file: string): Promise<Credentials | null> {
  let content: string
  try {
    content = await readFile(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
  try {
    return schema.parse(JSON.parse(content))
  } catch {
    throw new Error(`${file} does not hold the demo’s credentials. Move it away and try again.`)
  }
}

/** Writes the credentials so that nobody but the owner of the file can read them. */
export async function writeCredentials(file: string, credentials: Credentials): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const unfinished = `${file}.part`
  await writeFile(unfinished, `${JSON.stringify(credentials, null, 2)}\n`, { mode: OWNER_ONLY })
  await chmod(unfinished, OWNER_ONLY)
  await rename(unfinished, file)
}
