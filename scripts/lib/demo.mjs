import { existsSync } from 'node:fs'
import path from 'node:path'
import { credentialsPath } from '../seed/credentialsPath.mjs'
import { isBuildCurrent } from './buildState.mjs'
import { makeEnvFile } from './envFile.mjs'
import { installDependencies } from './installDependencies.mjs'
import { checkPort } from './port.mjs'
import { runPayload } from './programs.mjs'
import { root } from './root.mjs'
import { nothingToDo, secondsSince, step } from './steps.mjs'
import { runCommandLine, Stop } from './stop.mjs'
import { isDemoUnfinished } from './unfinishedDemo.mjs'

/** @typedef {import('./settings.mjs').Settings} Settings */

async function buildIfNeeded() {
  if (isBuildCurrent()) return nothingToDo('The build is of these sources')
  const { build } = await import('./build.mjs')
  await step('Building the site (about a minute)', () => build())
}

/** @param {Settings} settings @param {Record<string, string>} variables */
async function prepareDatabase(settings, variables) {
  const { databaseState } = await import('./databaseState.mjs')
  const { migrated, empty } = await databaseState(settings)
  const whole = !empty && !isDemoUnfinished(settings.databaseUrl)
  if (migrated && whole) return nothingToDo('The database is migrated and holds a practice')
  await step('Migrating the database and filling it where it is empty', async () => {
    const args = ['run', 'scripts/prepare.ts']
    const ok = await runPayload({ args, variables })
    if (!ok) throw new Stop('The database could not be prepared. What went wrong stands above.')
  })
}

/** What the reader needs next. @param {Settings} settings @returns {string} */
function addresses({ siteUrl }) {
  const file = credentialsPath()
  const short = file.startsWith(`${root}/`) ? path.relative(root, file) : file
  const accounts = existsSync(file)
    ? `Sign in with one of the accounts in ${short}`
    : 'Sign in with the accounts of this database'
  return `
  Site     ${siteUrl}/
  Admin    ${siteUrl}/admin
  ${accounts}

Press Ctrl+C to stop it.`
}

/** @param {Settings} settings @param {string} hostname */
async function startServer(settings, hostname) {
  const { runServer, waitUntilWell } = await import('./server.mjs')
  await step('Starting the server', async () => {
    await runServer(settings, { hostname })
    await waitUntilWell(settings, { hostname })
  })
}

/** Sets everything up that is missing and starts the production server with the demo practice. */
export async function demo() {
  const started = Date.now()
  await runCommandLine(async () => {
    console.log('Plainwell, with the demo practice\n')
    await installDependencies()
    nothingToDo(makeEnvFile() ? 'Made .env with a secret of its own' : 'There is a .env')
    const { asVariables, loadSettings } = await import('./settings.mjs')
    const settings = await loadSettings()
    const hostname = settings.hostname || '127.0.0.1'
    await checkPort(settings.port, hostname)
    // An unreachable database is told now, and not after a minute of building.
    const { databaseState } = await import('./databaseState.mjs')
    await databaseState(settings)
    await buildIfNeeded()
    await prepareDatabase(settings, { ...asVariables(settings), NODE_ENV: 'production' })
    // The server changes the folder that this process works in.
    const text = addresses(settings)
    await startServer(settings, hostname)
    console.log(`\nPlainwell is up after ${secondsSince(started)}.\n${text}`)
  })
}
