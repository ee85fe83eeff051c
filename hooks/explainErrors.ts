import { type AfterErrorHook, APIError, type PayloadRequest } from 'payload'

type Explanation = { when: RegExp; status: number; message: string }

const NOT_SAVED = 'Nothing was saved; what you typed is still here. Save again in a moment.'

const AWAY = `The database does not answer. ${NOT_SAVED}`

/** What errors of databases and parsers mean for the person whose request failed. */
const EXPLANATIONS: Explanation[] = [
  {
    when: /SQLITE_BUSY|database is locked/,
    status: 503,
    message: `The database is busy. ${NOT_SAVED}`,
  },
  {
    when: /ECONNREFUSED|MongoServerSelectionError|MongoNetwork|MongoNotConnected|PoolCleared|SQLITE_(?:IOERR|CANTOPEN|FULL|READONLY)|Server selection timed out|connection .* closed/,
    status: 503,
    message: AWAY,
  },
  {
    when: /FOREIGN KEY constraint failed/,
    status: 400,
    message: 'A field names a document that does not exist. Choose another one.',
  },
  {
    when: /Invalid time value|Invalid Date/,
    status: 400,
    message: 'A date cannot be read. Send it as 2026-05-03T09:00:00.000Z.',
  },
  { when: /SyntaxError|JSON/, status: 400, message: 'The request does not hold valid JSON.' },
  {
    when: /CastError|Can.t use \$|datatype mismatch|cannot be passed as argument to the database|Error binding parameter|not supported by driver/,
    status: 400,
    message: 'A value is of the wrong kind: a text where a number belongs, or the like.',
  },
  {
    when: /operators\[\w+\] is not a function/,
    status: 400,
    message: 'The filter uses an operator that this database does not have.',
  },
  {
    when: /[Mm]ultipart|not eligible for file upload|Unexpected end of form|[Bb]oundary|Malformed part header/,
    status: 400,
    message: 'The form cannot be read. It ended too early or is not multipart/form-data.',
  },
]

/** The messages of an error and of its causes, with their codes and names. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code: unknown = Reflect.get(error, 'code')
  const own = `${error.name} ${typeof code === 'string' ? code : ''} ${error.message}`
  return error.cause ? `${own} ${textOf(error.cause)}` : own
}

/** Tells whether somebody claims to be signed in whom the server does not know. */
const isUnknown = ({ headers, user }: PayloadRequest) =>
  !user && Boolean(headers.get('Authorization') ?? headers.get('Cookie')?.includes('payload-token'))

/** Without its database Payload takes everybody for a stranger, and refuses them as one. */
async function isDatabaseAway({ payload }: PayloadRequest): Promise<boolean> {
  try {
    await payload.db.count({ collection: 'users' })
    return false
  } catch {
    return true
  }
}

/**
 * Payload's form shows `message` as it is, and would take an error of the list to pieces at its first colon
 * and at every comma, to make a list of fields of it.
 */
const answer = (status: number, message: string) => ({
  status,
  response: { message, errors: [{ message }] },
})

/**
 * Answers in one sentence where Payload would say that an unknown error occurred: with 503 where the
 * database does not answer, with 400 where the request cannot be understood. Errors that nobody
 * foresaw stay as they are.
 *
 * It also gives refusals their own sentence back: Payload leaves it out of errors without a name, and
 * a production build takes the names of classes away.
 */
export const explainErrors: AfterErrorHook = async ({ error, req }) => {
  if (isUnknown(req) && (await isDatabaseAway(req))) return answer(503, AWAY)
  if (error instanceof APIError && error.isPublic) {
    return error.data ? undefined : answer(error.status, error.message)
  }
  const text = textOf(error)
  const known = EXPLANATIONS.find(({ when }) => when.test(text))
  return known && answer(known.status, known.message)
}
