import path from 'node:path'
import { z } from 'zod'
import { databaseKind, namesReplicaSet } from './database'

const SECRET_SENTENCE =
  'PAYLOAD_SECRET must hold at least 32 characters. Put a random one into .env, for example from: openssl rand -hex 32'

const blankIsUnset = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsUnset, schema.optional())

const schema = z.object({
  NODE_ENV: z.preprocess(
    blankIsUnset,
    z.enum(['development', 'production', 'test']).default('development'),
  ),
  NEXT_PHASE: z.string().optional(),
  PORT: z.preprocess(
    blankIsUnset,
    z.coerce.number('PORT must be a number, such as 3000.').int().min(1).max(65535).default(3000),
  ),
  DATABASE_URL: z.preprocess(
    blankIsUnset,
    z
      .string()
      .default('file:./data/plainwell.db')
      .refine(
        (url) => databaseKind(url) !== null,
        'DATABASE_URL must begin with file: (SQLite), mongodb:// or mongodb+srv://.',
      ),
  ),
  PAYLOAD_SECRET: optional(z.string().min(32, SECRET_SENTENCE)),
  SITE_URL: optional(
    z.url('SITE_URL must be the full address of the site, such as https://www.example.org.'),
  ),
  MEDIA_DIR: z.preprocess(blankIsUnset, z.string().default('./data/media')),
  PAGE_CACHE_MB: z.preprocess(
    blankIsUnset,
    z.coerce
      .number('PAGE_CACHE_MB must be a number of megabytes, such as 256.')
      .int()
      .min(16, 'PAGE_CACHE_MB must be at least 16.')
      .default(256),
  ),
  CDN_SECONDS: z.preprocess(
    blankIsUnset,
    z.coerce
      .number('CDN_SECONDS must be a number of seconds, such as 3600.')
      .int()
      .min(0)
      .max(86_400, 'CDN_SECONDS must be at most 86400, which is a day.')
      .default(1),
  ),
  NOINDEX: z.preprocess(
    blankIsUnset,
    z.enum(['true', 'false'], 'NOINDEX must be true or false.').default('false'),
  ),
  HOSTNAME: z.string().optional(),
  RUN_JOBS: z.preprocess(
    blankIsUnset,
    z.enum(['true', 'false'], 'RUN_JOBS must be true or false.').default('true'),
  ),
  SMTP_URL: optional(
    z.url({
      protocol: /^smtps?$/,
      hostname: /./,
      error:
        'SMTP_URL must begin with smtp:// or smtps:// and name a server, such as smtps://user:password@mail.example.org.',
    }),
  ),
  MAIL_FROM: optional(z.email('MAIL_FROM must be an e-mail address.')),
  FIRST_ADMIN_EMAIL: optional(z.email('FIRST_ADMIN_EMAIL must be an e-mail address.')),
  FIRST_ADMIN_PASSWORD: optional(
    z.string().min(12, 'FIRST_ADMIN_PASSWORD must hold at least 12 characters.'),
  ),
})

type RawEnvironment = z.infer<typeof schema>

const absoluteFile = (location: string) =>
  path.isAbsolute(location)
    ? location
    : path.resolve(/*turbopackIgnore: true*/ process.cwd(), location)

function absoluteDatabaseURL(url: string): string {
  return databaseKind(url) === 'sqlite' ? `file:${absoluteFile(url.slice('file:'.length))}` : url
}

/** A build renders nothing and reads no data, so it needs no secret. */
function secretFor(raw: RawEnvironment): string {
  const building = raw.NEXT_PHASE === 'phase-production-build'
  if (raw.PAYLOAD_SECRET) return raw.PAYLOAD_SECRET
  if (raw.NODE_ENV === 'production' && !building) throw new Error(SECRET_SENTENCE)
  return 'not-a-secret-because-this-is-not-production'
}

/** The validated environment. */
export type Environment = {
  isProduction: boolean
  /** `file:` with an absolute path, or a MongoDB address. */
  databaseURL: string
  secret: string
  /** The origin of the site, without a slash at its end. */
  siteURL: string
  /** The absolute folder of the uploaded files. */
  mediaDir: string
  /** How much memory rendered pages may take, in megabytes. */
  pageCacheMB: number
  /** How long a CDN may keep a page without asking, in seconds. */
  cdnSeconds: number
  /** Whether search engines are kept away from the whole site. */
  noIndex: boolean
  /** Where this process answers, as a process on the same machine reaches it. */
  ownURL: string
  /** Whether this server does what has its time: schedules, and the list of reviews that are due. */
  runsJobs: boolean
  /** The mail server; `null` where mails are kept in `mailDir`. */
  smtpURL: string | null
  /** The absolute folder of mails that no server takes. */
  mailDir: string
  /** The sender of mails. */
  mailFrom: string
  /** The account that is made when a site starts with no user at all. */
  firstAdmin: { email: string; password: string } | null
  /** Sentences that the operator should read at boot. */
  warnings: string[]
}

/** An address such as 0.0.0.0 says where a server listens, and not where it is reached. */
function ownURL({ HOSTNAME = '', NODE_ENV, PORT }: RawEnvironment): string {
  // Only the production server listens where HOSTNAME says; shells name the machine in it too.
  const isChosen = NODE_ENV === 'production' && !['', '0.0.0.0', '::'].includes(HOSTNAME)
  const host = isChosen ? HOSTNAME : '127.0.0.1'
  return `http://${host.includes(':') ? `[${host}]` : host}:${PORT}`
}

const siteURL = ({ SITE_URL, PORT }: RawEnvironment) =>
  new URL(SITE_URL ?? `http://localhost:${PORT}`)

function mailFrom(raw: RawEnvironment): string {
  const { hostname } = siteURL(raw)
  // An address needs a domain with a dot in it.
  return (
    raw.MAIL_FROM ?? `no-reply@${hostname.includes('.') ? hostname : `${hostname}.localdomain`}`
  )
}

const mailOf = (raw: RawEnvironment) => ({
  smtpURL: raw.SMTP_URL ?? null,
  // Beside the uploads, which is where the site may write.
  mailDir: path.join(path.dirname(absoluteFile(raw.MEDIA_DIR)), 'mail'),
  mailFrom: mailFrom(raw),
})

/**
 * Validates the environment.
 *
 * @throws Error with one readable line per key that is wrong
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const parsed = schema.safeParse(variables)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => issue.message)
    throw new Error(`The configuration is not usable.\n${lines.join('\n')}`)
  }
  const raw = parsed.data
  const withoutTransactions =
    databaseKind(raw.DATABASE_URL) === 'mongodb' && !namesReplicaSet(raw.DATABASE_URL)
  return {
    isProduction: raw.NODE_ENV === 'production',
    databaseURL: absoluteDatabaseURL(raw.DATABASE_URL),
    secret: secretFor(raw),
    siteURL: siteURL(raw).origin,
    ownURL: ownURL(raw),
    runsJobs: raw.RUN_JOBS === 'true' && raw.NEXT_PHASE !== 'phase-production-build',
    ...mailOf(raw),
    mediaDir: absoluteFile(raw.MEDIA_DIR),
    pageCacheMB: raw.PAGE_CACHE_MB,
    cdnSeconds: raw.CDN_SECONDS,
    noIndex: raw.NOINDEX === 'true',
    firstAdmin:
      raw.FIRST_ADMIN_EMAIL && raw.FIRST_ADMIN_PASSWORD
        ? { email: raw.FIRST_ADMIN_EMAIL, password: raw.FIRST_ADMIN_PASSWORD }
        : null,
    warnings: withoutTransactions
      ? [
          'DATABASE_URL names no replica set, so MongoDB runs without transactions: a save that fails half-way is not undone. Add ?replicaSet=… to the address.',
        ]
      : [],
  }
}

/** The environment of this process, read once. */
export const env = readEnvironment(process.env)
