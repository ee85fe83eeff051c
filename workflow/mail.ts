import type { Payload } from 'payload'
import type { Role } from '../access/roles'
import { env } from '../lib/env'
import { fill } from '../lib/fill'
import type { User } from '../payload-types'
import { type DocumentMail, mailWords } from './mailWords'
import { noteJobRun } from './jobRuns'

/** Who gets a mail. */
export type Recipient = Pick<User, 'id' | 'name' | 'email'>

/** What a mail says, without its greeting. */
export type Mail = { subject: string; text: string }

/** The account with an id, or `null`. */
export async function userOf(payload: Payload, id: string | null | undefined) {
  if (!id) return null
  return payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true })
}

/** Every account that holds a role. */
export async function usersWith(payload: Payload, role: Role): Promise<User[]> {
  const { docs } = await payload.find({ collection: 'users', depth: 0, pagination: false })
  return docs.filter(({ roles }) => roles.includes(role))
}

/** The address of a document in the admin. */
export const adminAddress = (collection: string, id: string) =>
  `${env.siteURL}/admin/collections/${collection}/${id}`

type Values = Record<string, string>

/** A mail about a document, with the address at which it is worked on. */
export function documentMail(kind: DocumentMail, values: Values & { address: string }): Mail {
  const { subject, text } = mailWords[kind]
  return { subject: fill(subject, values), text: `${fill(text, values)}\n\n${values.address}` }
}

const withoutGaps = (text: string) => text.replace(/\s+/g, ' ')

async function sendOne(payload: Payload, { to, subject, text }: Mail & { to: Recipient }) {
  const greeting = fill(mailWords.greeting, { name: to.name })
  await payload.sendEmail({
    to: to.email,
    // A line break would end the line of the subject, and begin another one.
    subject: withoutGaps(subject),
    text: `${greeting}\n\n${text}\n\n${mailWords.close}\n`,
  })
}

/**
 * Sends a mail to each of several people, once to each. It never throws: what a mail tells has happened,
 * and stands on the screen. A failure is in the log, and in the list of jobs.
 */
export async function sendMail(
  payload: Payload,
  { to, mail }: { to: (Recipient | null)[]; mail: Mail },
): Promise<void> {
  const people = new Map(to.flatMap((person) => (person ? [[person.email, person] as const] : [])))
  let problem: string | null = null
  for (const person of people.values()) {
    try {
      await sendOne(payload, { to: person, ...mail })
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error)
      payload.logger.error({ err: error, msg: `No e-mail could be sent to ${person.email}.` })
    }
  }
  if (people.size > 0) await noteJobRun(payload, { job: 'mail', problem })
}
