/**
 * Measures how the site grows, with 2,000 conditions and 10,000 articles and with a tenth of them:
 * `npm run bench:scale`. `--database both` adds MongoDB.
 */
import { benchScale } from './lib/benchScale/index.mjs'
import { readScaleOptions } from './lib/benchScale/options.mjs'
import { endOnSignals } from './lib/processes.mjs'
import { runCommandLine } from './lib/stop.mjs'

endOnSignals()
await runCommandLine(() => benchScale(readScaleOptions(process.argv.slice(2))))
