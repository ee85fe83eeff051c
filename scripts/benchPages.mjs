/** Measures every type of page that patients see: `npm run bench:pages`. */
import { benchPages } from './lib/bench/benchPages.mjs'
import { parseBenchOptions } from './lib/bench/options.mjs'
import { PAGE_TYPES } from './lib/pageTypes.mjs'
import { runCommandLine } from './lib/stop.mjs'

await runCommandLine(() => benchPages(parseBenchOptions(process.argv.slice(2), PAGE_TYPES)))
