/**
 * Migrates the database and fills it with the demo practice where nobody has worked yet:
 * `payload run scripts/prepare.ts`, with NODE_ENV=production, in which Payload migrates as it connects.
 */
import { getPayload, type Payload } from 'payload'
import { drawShareImages } from '../jobs/drawShareImages'
import { ensureUsages } from '../jobs/rebuildUsages'
import { env } from '../lib/env'
import { messageOf } from './lib/stop.mjs'
import { isDemoUnfinished, noteDemoBegun, noteDemoDone } from './lib/unfinishedDemo.mjs'

const PROGRESS_MS = 3_000
let isDone = false

async function isEmpty(payload: Payload) {
  const [users, articles] = await Promise.all([
    payload.db.count({ collection: 'users' }),
    payload.db.count({ collection: 'articles' }),
  ])
  return users.totalDocs + articles.totalDocs === 0
}

/** Says now and then how far it has come, because pictures take their time. */
function reportProgress(payload: Payload) {
  const slugs = payload.config.collections.map(({ slug }) => slug)
  const collections = slugs.filter((slug) => !slug.startsWith('payload-'))
  const report = async () => {
    const counts = await Promise.all(
      collections.map((collection) => payload.db.count({ collection })),
    )
    const total = counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
    console.log(`  ${total} documents so far …`)
  }
  const timer = setInterval(() => void report(), PROGRESS_MS)
  return () => clearInterval(timer)
}

async function fill(payload: Payload) {
  const { seed } = await import('./seed/index')
  noteDemoBegun(env.databaseURL)
  const stopReporting = reportProgress(payload)
  const report = await seed(payload).finally(stopReporting)
  noteDemoDone()
  for (const line of [...report.lines(), ...report.remarks]) console.log(`  ${line}`)
}

async function prepare() {
  const { default: config } = await import('../payload.config')
  // The first admin of a real site must not keep the demo from being filled in.
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    if (isDemoUnfinished(env.databaseURL) || (await isEmpty(payload))) await fill(payload)
    else await drawShareImages(payload)
    await ensureUsages(payload)
  } finally {
    await payload.destroy()
  }
}

process.once('exit', (code) => {
  if (isDone || code !== 0) return
  process.exitCode = 1
  console.error('Node ended before the database was prepared. Start it again.')
})

try {
  await prepare()
  isDone = true
} catch (error) {
  console.error(messageOf(error))
  process.exit(1)
}
