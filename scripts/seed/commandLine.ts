import { getPayload, ValidationError } from 'payload'
import config from '../../payload.config'
import { seed } from './index'

/** One sentence for the person at the command line. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (!(error instanceof ValidationError)) return error.message
  const { collection, global, errors } = error.data
  const faults = errors.map(({ path, message }) => `${path}: ${message}`)
  return `${collection ?? global ?? 'A document'} was refused (${faults.join('; ')})`
}

/**
 * Fills the site with the demo and says what it did.
 *
 * @returns the exit code of the command line
 */
export async function runSeed(): Promise<number> {
  try {
    const payload = await getPayload({ config })
    const report = await seed(payload)
    for (const line of [...report.lines(), ...report.remarks]) console.log(line)
    const changed = report.total > 0
    console.log(changed ? 'The demo is ready.' : 'The demo was complete. Nothing was changed.')
    await payload.destroy()
    return 0
  } catch (error) {
    console.error(`The demo could not be written: ${reasonOf(error)}`)
    return 1
  }
}
