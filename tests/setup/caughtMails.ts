import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** A mail that was kept as a file. */
export type CaughtMail = { to: string; subject: string; text: string }

const bytesOf = (text: string) =>
  text.replace(/(?:=[0-9A-F]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8'),
  )

const quotedPrintable = (text: string) => bytesOf(text.replace(/=\r?\n/g, ''))

const word = (encoding: string, text: string) =>
  encoding.toUpperCase() === 'B'
    ? Buffer.from(text, 'base64').toString('utf8')
    : bytesOf(text.replaceAll('_', ' '))

const headerText = (text: string) =>
  text
    .replace(/\r?\n\s+/g, ' ')
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?(.*?)\?=/gi, (_, encoding: string, inner: string) =>
      word(encoding, inner),
    )

function parsed(source: string): CaughtMail {
  const [head = '', ...rest] = source.split(/\r?\n\r?\n/)
  const header = (name: string) =>
    headerText(new RegExp(`^${name}: ((?:.*(?:\\r?\\n[ \\t].*)*))`, 'im').exec(head)?.[1] ?? '')
  const body = rest.join('\n\n')
  const encoding = header('Content-Transfer-Encoding')
  const text =
    encoding === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : quotedPrintable(body)
  return { to: header('To'), subject: header('Subject'), text: text.replace(/\r\n/g, '\n') }
}

/** Every mail that was kept in a folder, in their order; none where there is no folder. */
export async function caughtMails(folder: string): Promise<CaughtMail[]> {
  const names = await readdir(folder).catch(() => [])
  const files = names.toSorted().map((name) => readFile(path.join(folder, name), 'utf8'))
  return (await Promise.all(files)).map(parsed)
}
