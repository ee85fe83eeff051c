import { createWriteStream, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { BSON, MongoClient, MongoServerError } from 'mongodb'
import { documentsOf } from './bson.mjs'

/**
 * @typedef {import('../settings.mjs').Settings} Settings
 * @typedef {import('mongodb').Db} Db
 * @typedef {{ options: import('mongodb').CreateCollectionOptions,
 *   indexes: (import('mongodb').IndexDescription & { v?: number, ns?: string })[] }} Metadata
 */

const FOLDER = 'mongodb'
const DOCUMENTS = '.bson'
const METADATA = '.metadata.json'
const BATCH = 500
const ANSWER_MS = 5_000
const COMMAND_NOT_FOUND = 59

/**
 * @template T
 * @param {Settings} settings
 * @param {(client: MongoClient) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withClient({ databaseUrl }, work) {
  const client = new MongoClient(databaseUrl, { serverSelectionTimeoutMS: ANSWER_MS })
  try {
    return await work(await client.connect())
  } finally {
    await client.close()
  }
}

/** @param {MongoClient} client */
async function isReplicaSet(client) {
  try {
    const hello = await client.db('admin').command({ hello: 1 })
    return typeof hello.setName === 'string'
  } catch (error) {
    if (error instanceof MongoServerError && error.code === COMMAND_NOT_FOUND) return false
    throw error
  }
}

/** A replica set shows every collection as of one moment; a single server cannot. */
async function startSnapshot(/** @type {MongoClient} */ client) {
  if (await isReplicaSet(client)) return client.startSession({ snapshot: true })
  console.warn(
    'This MongoDB is not a replica set, so what is saved is not of one moment. Stop the server while you back up.',
  )
  return undefined
}

/** @param {Db} db */
async function collectionsOf(db) {
  const listed = await db.listCollections({}, { nameOnly: false }).toArray()
  return listed
    .filter(({ name, type }) => type !== 'view' && !name.startsWith('system.'))
    .map(({ name, options }) => ({ name, options: options ?? {} }))
    .sort((one, other) => one.name.localeCompare(other.name))
}

/**
 * @param {import('mongodb').Collection} collection
 * @param {{ file: string, session: import('mongodb').ClientSession | undefined }} options
 * @returns {Promise<number>} how many documents were written
 */
async function writeDocuments(collection, { file, session }) {
  let count = 0
  const cursor = collection.find({}, { raw: true, ...(session ? { session } : {}) })
  const counted = Readable.from(
    (async function* () {
      for await (const document of cursor) {
        count += 1
        yield document
      }
    })(),
  )
  await pipeline(counted, createWriteStream(file))
  return count
}

/**
 * Writes every collection with its indexes, in the files that mongodump writes.
 *
 * @param {Settings} settings
 * @param {string} folder
 * @returns {Promise<Record<string, number>>} the documents of each collection
 */
export const saveMongodb = (settings, folder) =>
  withClient(settings, async (client) => {
    const place = path.join(folder, FOLDER)
    mkdirSync(place)
    const db = client.db()
    const session = await startSnapshot(client)
    /** @type {Record<string, number>} */
    const counts = {}
    for (const { name, options } of await collectionsOf(db)) {
      const collection = db.collection(name)
      const indexes = await collection.indexes()
      const metadata = BSON.EJSON.stringify(
        { options, indexes, collectionName: name },
        undefined,
        0,
      )
      writeFileSync(path.join(place, `${name}${METADATA}`), metadata)
      counts[name] = await writeDocuments(collection, {
        file: path.join(place, `${name}${DOCUMENTS}`),
        session,
      })
    }
    await session?.endSession()
    return counts
  })

/** @type {(text: string) => Metadata} */
const parseMetadata = BSON.EJSON.parse

/** @param {Db} db @param {{ name: string, place: string }} saved */
async function restoreCollection(db, { name, place }) {
  const { options, indexes } = parseMetadata(
    readFileSync(path.join(place, `${name}${METADATA}`), 'utf8'),
  )
  const collection = await db.createCollection(name, options)
  /** @type {import('mongodb').Document[]} */
  let batch = []
  const insert = async () => {
    if (batch.length > 0) await collection.insertMany(batch)
    batch = []
  }
  for await (const document of documentsOf(path.join(place, `${name}${DOCUMENTS}`))) {
    if (batch.push(document) >= BATCH) await insert()
  }
  await insert()
  const own = indexes.filter((index) => index.name !== '_id_')
  if (own.length > 0) await collection.createIndexes(own.map(({ v: _v, ns: _ns, ...rest }) => rest))
  return collection.countDocuments({})
}

/**
 * Puts the saved collections in the place of those that are there.
 *
 * @param {Settings} settings
 * @param {string} folder
 * @returns {Promise<Record<string, number>>} the documents of each collection
 */
export const restoreMongodb = (settings, folder) =>
  withClient(settings, async (client) => {
    const db = client.db()
    for (const { name } of await collectionsOf(db)) await db.dropCollection(name)
    const place = path.join(folder, FOLDER)
    const files = readdirSync(place).filter((file) => file.endsWith(DOCUMENTS))
    /** @type {Record<string, number>} */
    const counts = {}
    for (const file of files) {
      const name = file.slice(0, -DOCUMENTS.length)
      counts[name] = await restoreCollection(db, { name, place })
    }
    return counts
  })
