import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

/** @type {(text: string) => { packages: Record<string, LockedPackage> }} */
const parseLock = JSON.parse

const packagesOf = (/** @type {string} */ file) => parseLock(readFileSync(file, 'utf8')).packages

/**
 * Tells whether node_modules holds what package-lock.json names. npm leaves a list of what it
 * installed; packages for other systems may be absent from it.
 *
 * @param {string} [folder]
 * @returns {boolean}
 */
export function areDependenciesInstalled(folder = root) {
  const list = path.join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(list)) return false
  const installed = packagesOf(list)
  const asked = Object.entries(packagesOf(path.join(folder, 'package-lock.json')))
  return asked.every(([place, { version, optional }]) => {
    if (place === '') return true
    const own = installed[place]
    return own ? own.version === version : optional === true
  })
}
