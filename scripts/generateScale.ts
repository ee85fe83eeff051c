/**
 * Fills an empty database with the demo and with generated conditions and articles, to see how the
 * site holds:
 *
 *   DATABASE_URL=file:./data/scale.db node scripts/payload.mjs run scripts/generateScale.ts 2000 10000
 *
 * The numbers are those of the conditions and of the articles (2000 and 10000 unless they are given). A
 * third word names a JSON file of health topics whose words are used, such as those of MedlinePlus;
 * without it the words are made up. Documents are written without Payload's checks, for speed.
 */
import { getPayload } from 'payload'
import { rebuildUsages } from '../jobs/rebuildUsages'
import { messageOf } from './lib/stop.mjs'

let isDone = false

process.once('exit', () => {
  if (isDone) return
  process.exitCode = 1
  console.error('Node ended before the documents were made. Name a new database and run it again.')
})

const numberOf = (word: string | undefined, otherwise: number) => {
  const number = Number(word ?? otherwise)
  if (Number.isInteger(number) && number >= 0) return number
  throw new Error(`“${word}” is no number of documents.`)
}

async function run() {
  const [, , conditions, articles, file = ''] = process.argv.map(String)
  const { generateScale } = await import('./scale/index')
  const { readVocabulary } = await import('./scale/vocabulary')
  const vocabulary = readVocabulary(file)
  console.log(vocabulary.remark)
  const { default: config } = await import('../payload.config')
  const payload = await getPayload({ config, disableOnInit: true })
  const first = await generateScale(payload, {
    conditions: numberOf(conditions, 2000),
    articles: numberOf(articles, 10_000),
    vocabulary,
    say: console.log,
  })
  // Saves would have made it; documents are written without them.
  console.log(`References were read of ${await rebuildUsages(payload)} documents.`)
  console.log(`Thirty articles are about the condition “${first}”.`)
  await payload.destroy()
}

try {
  await run()
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
isDone = true
process.exit()
