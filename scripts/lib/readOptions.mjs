import { parseArgs } from 'node:util'
import { messageOf, Stop } from './stop.mjs'

/**
 * Reads the options of a command line that takes nothing else.
 *
 * @template {NonNullable<import('node:util').ParseArgsConfig['options']>} Options
 * @param {string[]} args
 * @param {{ options: Options, usage: string }} command the options as `parseArgs` takes them, and an
 *   example of how the command is used
 * @throws Stop with a sentence when one is not understood
 */
export function readOptions(args, { options, usage }) {
  try {
    return parseArgs({ args, options, allowPositionals: false }).values
  } catch (error) {
    throw new Stop(`${messageOf(error).split('. ')[0]}. It is used like this: ${usage}`)
  }
}
