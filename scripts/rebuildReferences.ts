/**
 * Makes the index of where documents are used anew, where the log says that it could not be written:
 * `npm run references:rebuild`. It writes only what differs, and may run while the site does.
 */
import { getPayload } from 'payload'
import { rebuildUsages } from '../jobs/rebuildUsages'
import { messageOf } from './lib/stop.mjs'

try {
  const { default: config } = await import('../payload.config')
  const payload = await getPayload({ config, disableOnInit: true })
  console.log(`Documents and settings whose references were read: ${await rebuildUsages(payload)}.`)
  await payload.destroy()
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
process.exit()
