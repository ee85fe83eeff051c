import { constants, getPriority, setPriority } from 'node:os'

/** @param {number} priority */
function askFor(priority) {
  try {
    setPriority(priority)
  } catch {
    // Only root may go to the front; everyone else measures from where they are.
  }
}

/**
 * Starts a program in front of everything else on this machine, as what is on the screen of a phone
 * is in front there. What starts it, and what was started before, stay where they are.
 *
 * @template T
 * @param {() => Promise<T>} start
 * @returns {Promise<T>} what was started
 */
export async function inFront(start) {
  const usual = getPriority()
  askFor(constants.priority.PRIORITY_HIGHEST)
  try {
    return await start()
  } finally {
    askFor(usual)
  }
}
