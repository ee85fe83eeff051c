/** Where a server that listens on an address is reached from this machine. */
function reachable(/** @type {string} */ hostname) {
  if (hostname === '0.0.0.0' || hostname === '::') return '127.0.0.1'
  return hostname.includes(':') ? `[${hostname}]` : hostname
}

/**
 * Asks a server on this machine whether it and its database are well.
 *
 * @param {{ port: number }} settings
 * @param {{ hostname: string }} options the address that the server listens on
 * @returns {Promise<string>} what is wrong; empty when nothing is
 */
export async function healthProblem({ port }, { hostname }) {
  const address = `http://${reachable(hostname)}:${port}/api/health`
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5_000) })
    await response.arrayBuffer()
    return response.ok ? '' : `${address} answers with ${response.status}`
  } catch {
    return `${address} does not answer`
  }
}
