/**
 * The command line of the demo. Run it with `--conditions=production`, as `npm run seed` does: without
 * it Lexical waits for itself while it loads (a top-level await), and now and then Node 20 gives up
 * and ends with exit code 0.
 */
let isDone = false

process.once('exit', () => {
  if (isDone) return
  process.exitCode = 1
  console.error('Node ended before the demo was loaded, and nothing was written. Run it again.')
})

const { runSeed } = await import('./seed/commandLine')
const exitCode = await runSeed()
isDone = true
process.exit(exitCode)

export {}
