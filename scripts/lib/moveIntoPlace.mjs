import { existsSync, renameSync, rmSync } from 'node:fs'

/**
 * Gives a folder that was made beside its place that place, whole or not at all. Where another process
 * that made the same was first, its folder stays and this one goes.
 *
 * @param {string} made
 * @param {string} place
 * @throws when it could not be moved although nothing stands there
 */
export function moveIntoPlace(made, place) {
  try {
    renameSync(made, place)
  } catch (error) {
    if (!existsSync(place)) throw error
    rmSync(made, { recursive: true, force: true })
  }
}
