import { findChromium } from './findProgram.mjs'
import { Stop } from './stop.mjs'

/** What Chromium is started with: it stays on this machine and asks nobody for anything. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The path of Chromium.
 *
 * @returns {string}
 * @throws Stop where there is none
 */
export function requireChromium() {
  const program = findChromium()
  if (program) return program
  throw new Stop('Chromium is not here. Install it, or name it with CHROMIUM_PATH.')
}
