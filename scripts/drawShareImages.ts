/**
 * Draws what is missing of the share images of published documents, for instance after an upgrade:
 * `npm run share-images`. What is right already is left alone.
 */
import { getPayload } from 'payload'
import { drawShareImages } from '../jobs/drawShareImages'
import { messageOf } from './lib/stop.mjs'

try {
  const { default: config } = await import('../payload.config')
  const payload = await getPayload({ config, disableOnInit: true })
  console.log(`Share images drawn or removed: ${await drawShareImages(payload)}.`)
  await payload.destroy()
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
process.exit()
