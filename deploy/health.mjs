/** Tells a container engine whether the server beside this answers and reaches its database. */
import { healthProblem } from '../scripts/lib/health.mjs'
import { loadSettings } from '../scripts/lib/settings.mjs'

const settings = await loadSettings()
const problem = await healthProblem(settings, { hostname: settings.hostname || '127.0.0.1' })
if (problem) console.error(problem)
process.exit(problem ? 1 : 0)
