import { once } from 'node:events'
import { createServer } from 'node:net'
import { freePort } from '@/scripts/lib/freePort.mjs'
import { checkPort } from '@/scripts/lib/port.mjs'

it('says in a sentence that a port is in use, and lets go of a free one', async () => {
  const port = await freePort()
  await checkPort(port)
  const server = createServer().listen(port, '127.0.0.1')
  await once(server, 'listening')
  await expect(checkPort(port, '127.0.0.1')).rejects.toThrow(
    `Port ${port} is in use by another program. End that program, or choose another port with PORT=${port + 1}.`,
  )
  server.close()
  await once(server, 'close')
  await checkPort(port, '127.0.0.1')
})
