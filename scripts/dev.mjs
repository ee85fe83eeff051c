/** Starts the site for development, on a migrated database: `npm run dev`. */
import { databaseState } from './lib/databaseState.mjs'
import { makeEnvFile } from './lib/envFile.mjs'
import { checkPort } from './lib/port.mjs'
import { packaged, runPayload, runProgram } from './lib/programs.mjs'
import { asVariables, loadSettings } from './lib/settings.mjs'
import { runCommandLine, Stop } from './lib/stop.mjs'

await runCommandLine(async () => {
  if (makeEnvFile()) console.log('Made .env with a secret of its own.')
  const settings = await loadSettings({ development: true })
  const variables = asVariables(settings)
  await checkPort(settings.port, settings.hostname)
  const { migrated } = await databaseState(settings)
  if (!migrated && !(await runPayload({ args: ['migrate'], variables }))) {
    throw new Stop('The database could not be migrated. What went wrong stands above.')
  }
  const ok = await runProgram(packaged('next'), {
    args: ['dev', ...process.argv.slice(2)],
    variables,
  })
  if (!ok) process.exitCode = 1
})
