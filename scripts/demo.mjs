/**
 * Everything from a fresh clone to a running site with the demo practice: `npm run demo`.
 * An old Node can read this file, so that it can be told to leave.
 */
import { nodeProblem } from './lib/nodeVersion.mjs'

const problem = nodeProblem()
if (problem) {
  console.error(`\n${problem}`)
  process.exit(1)
}
void import('./lib/demo.mjs').then(({ demo }) => demo())
