/**
 * Fails when something that is generated does not fit the sources: `npm run generate:check`.
 * It writes to a temporary folder only, and needs neither a `.env` nor a database.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { staleness } from './lib/generated.mjs'
import { runPayload } from './lib/programs.mjs'
import { root } from './lib/root.mjs'
import { runCommandLine, Stop } from './lib/stop.mjs'

/** @param {string} folder @param {string} databaseUrl */
async function writeAnew(folder, databaseUrl) {
  mkdirSync(folder)
  const ok = await runPayload({
    args: ['run', 'scripts/lib/writeGenerated.ts', folder],
    variables: {
      NODE_ENV: 'development',
      DATABASE_URL: databaseUrl,
      MEDIA_DIR: path.join(folder, 'media'),
      PAYLOAD_SECRET: 'only-for-what-is-generated-from-the-sources',
    },
  })
  if (!ok) throw new Stop('The configuration could not be read. What went wrong stands above.')
}

await runCommandLine(async () => {
  const temporary = mkdtempSync(path.join(tmpdir(), 'plainwell-generated-'))
  const fresh = { sqlite: path.join(temporary, 'sqlite'), mongodb: path.join(temporary, 'mongodb') }
  try {
    await Promise.all([
      writeAnew(fresh.sqlite, `file:${path.join(temporary, 'none.db')}`),
      writeAnew(fresh.mongodb, 'mongodb://localhost/none'),
    ])
    const sentences = staleness(root, fresh)
    if (sentences.length > 0) throw new Stop(sentences.join('\n'))
    console.log('The types, the import map and the migrations fit the sources.')
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
})
