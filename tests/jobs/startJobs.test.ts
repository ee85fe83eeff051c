import { createServer } from 'node:http'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { jest } from '@jest/globals'

const env = { ownURL: '', runsJobs: true, secret: 'a-secret-of-this-test' }
jest.unstable_mockModule('../../lib/env', () => ({ env }))
const { startJobs } = await import('../../jobs/startJobs')

/** Longer than it takes until a server asks itself again, and shorter than Node keeps an idle connection. */
const NEXT_TIME = 3_000

test('a server that is told to end while it asks itself does end, and does not ask for ever', async () => {
  const server = createServer((_request, response) => {
    // From now on nobody else is answered, as when the process is told to end.
    server.close()
    response.end('{}')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const closed = once(server, 'close')
  env.ownURL = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  startJobs()
  await once(server, 'request')
  const ended = await Promise.race([closed.then(() => true), setTimeout(NEXT_TIME, false)])
  server.closeAllConnections()
  expect(ended).toBe(true)
}, 15_000)
