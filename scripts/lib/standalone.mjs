import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import nft from 'next/dist/compiled/@vercel/nft/index.js'
import { root } from './root.mjs'

const standalone = path.join(root, '.next/standalone')

/** The programs of a deployed site beside its server. */
const PROGRAMS = ['deploy/backup.mjs', 'deploy/restore.mjs', 'deploy/health.mjs']

const copy = (/** @type {string} */ from, /** @type {string} */ to) => {
  rmSync(to, { recursive: true, force: true })
  mkdirSync(path.dirname(to), { recursive: true })
  cpSync(from, to, { recursive: true, verbatimSymlinks: true })
}

/** Next leaves the files that browsers load to whoever serves them: here that is the server itself. */
function copyFilesForBrowsers() {
  copy(path.join(root, '.next/static'), path.join(standalone, '.next/static'))
  const own = path.join(root, 'public')
  if (existsSync(own)) copy(own, path.join(standalone, 'public'))
}

/** Next copies the environment files of the machine that builds; their secrets stay where they are. */
function removeEnvFiles() {
  for (const name of readdirSync(standalone)) {
    if (name === '.env' || name.startsWith('.env.')) rmSync(path.join(standalone, name))
  }
}

/** Copies the programs with every module that they need, and nothing else. */
async function copyPrograms() {
  const entries = PROGRAMS.map((program) => path.join(root, program))
  const { fileList } = await nft.nodeFileTrace(entries, { base: root, processCwd: root })
  for (const file of fileList) {
    if (!existsSync(path.join(standalone, file))) {
      copy(path.join(root, file), path.join(standalone, file))
    }
  }
}

/**
 * Makes `.next/standalone` whole: a folder that runs wherever it is copied to, with Node alone.
 */
export async function completeStandalone() {
  removeEnvFiles()
  copyFilesForBrowsers()
  await copyPrograms()
}

/** Tells whether the folder is whole, which it is not after a bare `next build`. */
export const isStandaloneComplete = () => existsSync(path.join(standalone, '.next/static'))
