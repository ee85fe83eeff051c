import { makeEnvFile } from './envFile.mjs'
import { installDependencies } from './installDependencies.mjs'
import { checkPort } from './port.mjs'
import { packaged, runPayload, runProgram } from './programs.mjs'
import { runCommandLine, Stop } from './stop.mjs'

/** Installs what is missing, migrates the database and starts the site for development. */
export async function dev() {
  await runCommandLine(async () => {
    await installDependencies()
    if (makeEnvFile()) console.log('Made .env with a secret of its own.')
    const { asVariables, loadSettings } = await import('./settings.mjs')
    const settings = await loadSettings({ development: true })
    const variables = asVariables(settings)
    await checkPort(settings.port, settings.hostname)
    const { databaseState } = await import('./databaseState.mjs')
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
}
