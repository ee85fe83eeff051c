import { areDependenciesInstalled } from './dependencies.mjs'
import { runProgram } from './programs.mjs'
import { nothingToDo, step } from './steps.mjs'
import { Stop } from './stop.mjs'

/**
 * Installs the packages that the project needs, where they are missing or stale.
 *
 * @throws Stop with a sentence where npm fails
 */
export async function installDependencies() {
  if (areDependenciesInstalled()) return nothingToDo('The dependencies are installed')
  await step('Installing the dependencies', async () => {
    // `npm ci` refuses a lock file that lacks the packages of other systems, which lock files do
    // that were written where a registry has only some. This leaves the lock file as it is.
    const args = ['install', '--no-save', '--no-audit', '--no-fund']
    if (await runProgram('npm', { args })) return
    throw new Stop('The dependencies could not be installed. What npm says stands above.')
  })
}
