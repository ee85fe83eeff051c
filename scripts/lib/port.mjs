import { once } from 'node:events'
import { createServer } from 'node:net'
import { messageOf, Stop } from './stop.mjs'

/** @param {unknown} error @param {number} port */
function sentenceOf(error, port) {
  /** @type {unknown} */
  const code = error instanceof Error ? Reflect.get(error, 'code') : undefined
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program. End that program, or choose another port with PORT=${port + 1}.`
  }
  if (code === 'EACCES') {
    return `Port ${port} may not be used by this account. Choose one above 1023 with PORT=3000.`
  }
  return `Port ${port} cannot be used: ${messageOf(error)}`
}

/**
 * Makes sure that a port is free to listen on.
 *
 * @param {number} port
 * @param {string} [hostname] the address to listen on; every address when it is empty
 * @throws Stop with the reason when it is not
 */
export async function checkPort(port, hostname = '') {
  const server = createServer()
  try {
    server.listen({ port, ...(hostname ? { host: hostname } : {}) })
    await once(server, 'listening')
  } catch (error) {
    throw new Stop(sentenceOf(error, port))
  }
  server.close()
  await once(server, 'close')
}
