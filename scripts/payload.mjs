/** Payload's command line, started so that it always ends what it begins: `npm run payload -- …`. */
import { runPayload } from './lib/programs.mjs'
import { runCommandLine } from './lib/stop.mjs'

await runCommandLine(async () => {
  if (!(await runPayload({ args: process.argv.slice(2) }))) process.exitCode = 1
})
