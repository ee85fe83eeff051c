import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'
import nodemailer, { type Transport } from 'nodemailer'

type MailOptions = {
  /** The address of the mail server; without one mails are kept in the folder. */
  smtpURL: string | null
  /** Where mails are kept that no server takes. */
  mailDir: string
  /** The sender, as an address. */
  from: string
}

/** How long a mail server may take for each of its steps, in milliseconds. */
const LONGEST_STEP = 15_000

const SENDER = 'Plainwell'

/** A name that sorts by time, and that no second mail has. */
const fileName = () =>
  `${new Date().toISOString().replaceAll(':', '-')}-${randomBytes(4).toString('hex')}.eml`

async function keepMail(folder: string, bytes: Buffer): Promise<string> {
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, fileName())
  await writeFile(file, bytes)
  return file
}

/** Writes mails into a folder, each as a file that mail programs open. */
function caughtMail(folder: string): Transport<{ file: string }> {
  return {
    name: 'caught mail',
    version: '1',
    send: (mail, callback) => {
      mail.message
        .build()
        .then((bytes) => keepMail(folder, bytes))
        .then((file) => callback(null, { file }))
        .catch((error: unknown) =>
          callback(error instanceof Error ? error : new Error(String(error)), { file: '' }),
        )
    },
  }
}

const server = (url: string) =>
  nodemailer.createTransport({
    url,
    connectionTimeout: LONGEST_STEP,
    greetingTimeout: LONGEST_STEP,
    socketTimeout: LONGEST_STEP,
  })

const fileIn = (info: unknown): string => {
  const file: unknown = typeof info === 'object' && info !== null && Reflect.get(info, 'file')
  return typeof file === 'string' ? ` It is kept in ${file}.` : ''
}

/**
 * How mails leave: through the mail server that an address names, or into a folder where there is none.
 * The log says of each to whom it went. Nothing is connected before the first mail.
 */
export async function mailAdapter({ smtpURL, mailDir, from }: MailOptions): Promise<EmailAdapter> {
  const adapter = await nodemailerAdapter({
    defaultFromAddress: from,
    defaultFromName: SENDER,
    skipVerify: true,
    transport: smtpURL ? server(smtpURL) : nodemailer.createTransport(caughtMail(mailDir)),
  })
  return ({ payload }) => {
    const own = adapter({ payload })
    return {
      ...own,
      sendEmail: async (message) => {
        const info = await own.sendEmail(message)
        const to = JSON.stringify(message.to)
        payload.logger.info(`E-mail to ${to}: “${message.subject ?? ''}”.${fileIn(info)}`)
        return info
      },
    }
  }
}
