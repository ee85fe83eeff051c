import { constants, getPriority, setPriority } from 'node:os'

/** @param {number} priority */
function askFor(priority) {
  try {
    setPriority(priority)
  } catch {
    // Not everyone may go to the front: they measure from where they are.
  }
}

/**
 * Starts a program in front of everything else on this machine, as what is on the screen of a phone
 * is in front there. What starts it, and what was started before, stay where they are.
 *
 * @template T
 * @param {() => Promise<T>} start
 * @returns {Promise<{ started: T, nice: number }>} what was started, and where: -20 is in front of everything
 */
export async function inFront(start) {
  const usual = getPriority()
  askFor(constants.priority.PRIORITY_HIGHEST)
  try {
    const nice = getPriority()
    return { started: await start(), nice }
  } finally {
    askFor(usual)
  }
}
