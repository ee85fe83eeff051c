import { findProgram } from './findProgram.mjs'
import { startJavaServer } from './mongoJava.mjs'

/**
 * @typedef {object} MongoServer
 * @property {string} url without a database name
 * @property {string} kind what it is, for a person
 * @property {() => Promise<void>} stop
 */

/** How long the binary may take to be downloaded. */
const TIMEOUT_MS = 60_000

/**
 * A replica set of one, so that transactions work.
 *
 * @returns {Promise<MongoServer>}
 */
async function startMemoryServer() {
  process.env.MONGOMS_MAX_RETRIES ??= '1'
  const installed = findProgram('mongod')
  if (installed) process.env.MONGOMS_SYSTEM_BINARY ??= installed
  const { MongoBinary, MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  const tooLate = new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('MongoDB took too long to download.')), TIMEOUT_MS).unref()
  })
  await Promise.race([MongoBinary.getPath(), tooLate])
  const server = await MongoMemoryReplSet.create({ replSet: { count: 1 } })
  return {
    url: server.getUri(),
    kind: 'MongoDB, a replica set in memory',
    stop: async () => void (await server.stop()),
  }
}

const firstLine = (/** @type {unknown} */ error) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]

/**
 * Starts a MongoDB server for tests: the one that MONGODB_TEST_URL names, else a real one in
 * memory where its binary can be had, else a stand-in written in Java.
 *
 * @returns {Promise<MongoServer>}
 * @throws Error with one line for each way that failed
 */
export async function startMongo() {
  const named = process.env.MONGODB_TEST_URL
  if (named) return { url: named, kind: 'MongoDB at MONGODB_TEST_URL', stop: async () => {} }
  const failures = []
  for (const start of [startMemoryServer, startJavaServer]) {
    try {
      return await start()
    } catch (error) {
      failures.push(firstLine(error))
    }
  }
  throw new Error(`No MongoDB server could be started.\n${failures.join('\n')}`)
}

/**
 * The address of one database on a server.
 *
 * @param {string} url the server's address, with or without a database name
 * @param {string} name
 * @returns {string}
 */
export function withDatabase(url, name) {
  const parts = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(url)
  if (!parts) throw new Error('The address of the MongoDB server is not a MongoDB address.')
  return `${parts[1]}/${name}${parts[2] ?? ''}`
}
