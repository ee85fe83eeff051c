import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {Set<ChildProcess>} */
const running = new Set()

process.on('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL')
})

/** Lets a signal end this process by way of `exit`, so that what it started ends with it. */
export function endOnSignals(signals = ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  const numbers = new Map(Object.entries(constants.signals))
  for (const signal of signals) {
    process.once(signal, () => process.exit(128 + (numbers.get(signal) ?? 0)))
  }
}

/**
 * Starts a command as the head of a process group of its own, so that it can be ended together
 * with whatever it starts. It never outlives this process.
 *
 * @param {string} command
 * @param {{
 *   args?: string[],
 *   cwd?: string,
 *   env?: NodeJS.ProcessEnv,
 *   stdio?: import('node:child_process').StdioOptions,
 * }} [options]
 * @returns {ChildProcess}
 */
export function startGroup(command, { args = [], stdio = 'inherit', ...options } = {}) {
  const child = spawn(command, args, { ...options, stdio, detached: true })
  running.add(child)
  child.once('exit', () => running.delete(child))
  child.once('error', () => running.delete(child))
  return child
}

/**
 * Sends a signal to a whole process group, ended or not.
 *
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(child, signal) {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    const gone = error instanceof Error && Reflect.get(error, 'code') === 'ESRCH'
    if (!gone) throw error
  }
}

/** Tells whether a process that was started has ended. */
export function hasEnded(/** @type {ChildProcess} */ child) {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null
}

/**
 * Ends a process group and waits for its head. What is left after the grace is killed.
 *
 * @param {ChildProcess} child
 * @param {{ signal?: NodeJS.Signals, graceMs?: number }} [options]
 */
export async function endGroup(child, { signal = 'SIGTERM', graceMs = 10_000 } = {}) {
  if (!hasEnded(child)) {
    const ended = once(child, 'exit')
    const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs)
    signalGroup(child, signal)
    await ended
    clearTimeout(timer)
  }
  signalGroup(child, 'SIGKILL')
}

/**
 * Waits for a process.
 *
 * @param {ChildProcess} child
 * @returns {Promise<string>} how it ended
 */
function endOf(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => {
      resolve(code === null ? `signal ${signal}` : `exit code ${code}`)
    })
  })
}

/**
 * Runs a command to its end, at most for the given time.
 *
 * @param {string} command
 * @param {Parameters<typeof startGroup>[1] & { timeoutMs: number }} options
 * @returns {Promise<{ ok: boolean, reason: string }>} the reason is a sentence when it is not ok
 */
export async function runCommand(command, { timeoutMs, ...options }) {
  const child = startGroup(command, options)
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    void endGroup(child)
  }, timeoutMs)
  try {
    const ending = await endOf(child)
    const reason = timedOut ? `was ended after ${Math.round(timeoutMs / 1000)} s` : ending
    return { ok: reason === 'exit code 0', reason: `${command}: ${reason}` }
  } finally {
    clearTimeout(timer)
  }
}
