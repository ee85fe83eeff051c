import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'

const isProgram = (/** @type {string} */ file) => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Finds a program on the PATH.
 *
 * @param {string} name
 * @returns {string | null} its absolute path
 */
export function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return folders.map((folder) => path.join(folder, name)).find(isProgram) ?? null
}

/**
 * Finds Chromium: what CHROMIUM_PATH names, else the system's.
 *
 * @returns {string | null} its absolute path
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : null
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  return names.map(findProgram).find((program) => program !== null) ?? null
}
