/** Ends a command with a sentence for the person who started it, instead of a stack. */
export class Stop extends Error {}

/**
 * Runs a command. What it throws ends the process: a {@link Stop} as its sentence, anything else,
 * which nobody foresaw, with its stack.
 *
 * @param {() => Promise<void>} command
 */
export async function runCommandLine(command) {
  try {
    await command()
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error)
    process.exit(1)
  }
}

/**
 * The message of whatever was thrown.
 *
 * @param {unknown} error
 * @returns {string}
 */
export const messageOf = (error) => (error instanceof Error ? error.message : String(error))
