/** Makes the production build: `npm run build`. */
import { build } from './lib/build.mjs'
import { runCommandLine } from './lib/stop.mjs'

await runCommandLine(() => build(process.argv.slice(2)))
