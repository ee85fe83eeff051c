import { spawn } from 'node:child_process'
import path from 'node:path'
import { root } from './root.mjs'
import { messageOf, Stop } from './stop.mjs'

/** @type {NodeJS.Signals[]} */
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP']

const forNode = { NEXT_TELEMETRY_DISABLED: '1' }

/**
 * Runs a program to its end, in the terminal of this one: it may ask questions, and signals reach it.
 *
 * @param {string} command
 * @param {{ args: string[], variables?: Record<string, string> }} options variables are set on top
 *   of those of this process
 * @returns {Promise<boolean>} whether it ended well
 */
export async function runProgram(command, { args, variables = {} }) {
  const env = { ...process.env, ...forNode, ...variables }
  const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' })
  const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
  for (const signal of PASSED_ON) process.on(signal, passOn)
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (code) => resolve(code === 0))
    })
  } catch (error) {
    throw new Stop(`${command} could not be started: ${messageOf(error)}`)
  } finally {
    for (const signal of PASSED_ON) process.off(signal, passOn)
  }
}

/**
 * The path of a program that came with a package.
 *
 * @param {string} name such as “next”
 * @returns {string}
 */
export const packaged = (name) => path.join(root, 'node_modules/.bin', name)

/**
 * Runs Payload's command line to its end.
 *
 * Lexical's modules for plain Node wait for each other while they load, so that Node 20 now and then
 * ends early, with nothing done and exit code 0. Those for production have no such waiting; what
 * NODE_ENV says is not touched by that.
 *
 * @param {{ args: string[], variables?: Record<string, string> }} options
 * @returns {Promise<boolean>} whether it ended well
 */
export const runPayload = ({ args, variables = {} }) =>
  runProgram(process.execPath, {
    args: ['--conditions=production', path.join(root, 'node_modules/payload/bin.js'), ...args],
    variables,
  })
