import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

/** @typedef {import('../settings.mjs').Settings} Settings */

const MEDIA = 'media'

/** Whether the folder of the uploads holds anything. */
export const hasMedia = (/** @type {Settings} */ { mediaDir }) =>
  existsSync(mediaDir) && readdirSync(mediaDir).length > 0

/**
 * Copies the uploads into a backup. It runs before the database is saved and again after it: what is
 * deleted meanwhile has been copied by then, and what is new is copied still.
 *
 * @param {Settings} settings
 * @param {string} folder
 */
export function saveMedia({ mediaDir }, folder) {
  const place = path.join(folder, MEDIA)
  mkdirSync(place, { recursive: true })
  if (existsSync(mediaDir)) {
    cpSync(mediaDir, place, { recursive: true, force: false, preserveTimestamps: true })
  }
}

/**
 * Puts the saved uploads in the place of those that are there.
 *
 * @param {Settings} settings
 * @param {string} folder
 */
export function restoreMedia({ mediaDir }, folder) {
  mkdirSync(mediaDir, { recursive: true })
  // The folder itself may be a mounted volume, so only what is in it goes.
  for (const name of readdirSync(mediaDir)) {
    rmSync(path.join(mediaDir, name), { recursive: true, force: true })
  }
  cpSync(path.join(folder, MEDIA), mediaDir, { recursive: true, preserveTimestamps: true })
}
