import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'

const SECRET_BYTES = 32

/**
 * Makes `.env` out of `.env.example`, with a secret of its own, where there is none.
 *
 * @param {string} [folder]
 * @returns {boolean} whether it was made
 */
export function makeEnvFile(folder = root) {
  const file = path.join(folder, '.env')
  if (existsSync(file)) return false
  const example = readFileSync(path.join(root, '.env.example'), 'utf8')
  const secret = randomBytes(SECRET_BYTES).toString('hex')
  const filled = example.replace(/^PAYLOAD_SECRET=.*$/m, `PAYLOAD_SECRET=${secret}`)
  // Nobody else on the machine reads it, and a file that came into being meanwhile is not lost.
  writeFileSync(file, filled, { mode: 0o600, flag: 'wx' })
  return true
}
