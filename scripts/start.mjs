/** Starts the production server on the build that is there: `npm start`. */
import { isBuilt } from './lib/buildState.mjs'
import { checkPort } from './lib/port.mjs'
import { runServer } from './lib/server.mjs'
import { loadSettings } from './lib/settings.mjs'
import { completeStandalone, isStandaloneComplete } from './lib/standalone.mjs'
import { runCommandLine, Stop } from './lib/stop.mjs'

await runCommandLine(async () => {
  if (!isBuilt()) throw new Stop('There is no production build yet. Make one with: npm run build')
  const settings = await loadSettings()
  const hostname = settings.hostname || '0.0.0.0'
  await checkPort(settings.port, hostname)
  if (!isStandaloneComplete()) await completeStandalone()
  await runServer(settings, { hostname })
})
