/** Shows every type of page on a phone, on a desktop and on paper: `npm run screenshots`. */
import { PAGE_TYPES } from './lib/pageTypes.mjs'
import { parseScreenshotOptions, takeScreenshots } from './lib/screenshots.mjs'
import { runCommandLine } from './lib/stop.mjs'

await runCommandLine(() =>
  takeScreenshots(parseScreenshotOptions(process.argv.slice(2), PAGE_TYPES)),
)
