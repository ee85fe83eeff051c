import { execFileSync } from 'node:child_process'
import { findProgram } from '../findProgram.mjs'

/** The policy of nearly every program, see sched(7). */
const USUAL = 'SCHED_OTHER'

/** @param {string[]} args */
function chrt(args) {
  const program = findProgram('chrt')
  if (!program) return ''
  try {
    return execFileSync(program, args, {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
      stdio: 'pipe',
    })
  } catch {
    // Not everyone may go to the front: they measure from where they are.
    return ''
  }
}

/**
 * How Linux gives a program the processors.
 *
 * @param {number} pid
 * @returns {string} the policy by its name in sched(7), as SCHED_OTHER; "unknown" where nobody tells
 */
export const schedulingPolicyOf = (pid) =>
  /policy: (SCHED_\w+)/.exec(chrt(['--pid', String(pid)]))?.[1] ?? 'unknown'

/**
 * Starts a program in front of everything else on this machine, as what is on the screen of a phone
 * is in front there (`SCHED_RR`): its threads do not wait for other programs, and are not broken off
 * for one another. Where that is not allowed, it starts as any other. A priority (`nice`) would not
 * do: Chromium gives its threads priorities of its own.
 *
 * @template T
 * @param {() => Promise<T>} start until it is done, this process is in front as well
 * @returns {Promise<T>}
 */
export async function inFront(start) {
  const self = String(process.pid)
  if (schedulingPolicyOf(process.pid) !== USUAL) return start()
  chrt(['--rr', '--pid', '1', self])
  try {
    return await start()
  } finally {
    chrt(['--all-tasks', '--other', '--pid', '0', self])
  }
}
