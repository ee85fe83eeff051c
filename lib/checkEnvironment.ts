/**
 * Ends the process when its environment is not usable, with the sentences that `lib/env.ts` has for
 * it and not with a stack.
 */
export async function checkEnvironment(): Promise<void> {
  try {
    await import('./env')
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
