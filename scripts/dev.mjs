/**
 * Starts the site for development, on a migrated database: `npm run dev`.
 * An old Node can read this file, so that it can be told to leave.
 */
import { nodeProblem } from './lib/nodeVersion.mjs'

const problem = nodeProblem()
if (problem) {
  console.error(`\n${problem}`)
  process.exit(1)
}
void import('./lib/dev.mjs').then(({ dev }) => dev())
