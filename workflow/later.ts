import { setTimeout as wait } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'

type Work = (payload: Payload) => Promise<void>

const KEY = 'later'

/** How long an answer waits for what is done behind it, in milliseconds. */
const LONGEST_WAIT = 2_000

const isList = (value: unknown): value is Work[] => Array.isArray(value)

/** Has something done once everything that a request writes is written, such as telling people of it. */
export function doLater({ context }: PayloadRequest, work: Work): void {
  const before = context[KEY]
  context[KEY] = [...(isList(before) ? before : []), work]
}

async function run({ payload }: PayloadRequest, work: Work): Promise<void> {
  try {
    await work(payload)
  } catch (error) {
    payload.logger.error({ err: error, msg: 'What was to be done afterwards failed.' })
  }
}

/**
 * Does what {@link doLater} was told. The answer waits a moment for it, and not longer: a slow mail server
 * must not keep anybody from working. It never throws.
 */
export async function doWhatWasLeft(req: PayloadRequest): Promise<void> {
  const list = req.context[KEY]
  if (!isList(list)) return
  delete req.context[KEY]
  const all = Promise.all(list.map((work) => run(req, work)))
  await Promise.race([all, wait(LONGEST_WAIT, undefined, { ref: false })])
}
