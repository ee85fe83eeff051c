/** The command line of the demo: `payload run scripts/seed.ts`. */

// While tsx loads modules, Node 20 can find nothing left to wait for and ends, with exit code 0 and
// nothing done. A timer keeps it here; so this file may import nothing before it.
setInterval(() => undefined, 1000)

const { runSeed } = await import('./seed/commandLine')
process.exit(await runSeed())

export {}
