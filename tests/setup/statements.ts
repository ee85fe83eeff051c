import type { Payload } from 'payload'
import { testDatabase } from './payload'

/** What was sent to the database, with the arguments of SQL. */
export type Statement = { sql: string; args: unknown[] }

type Execute = (statement: Statement) => Promise<{ rows: object[] }>

/** Notes what Payload asks its database for. */
export type StatementLog = {
  /** What was asked while something was done. */
  during: (work: () => Promise<unknown>) => Promise<Statement[]>
  /** How SQLite would find the answer to a statement, one line a step. */
  planOf: (statement: Statement) => Promise<string[]>
}

const isFunction = (value: unknown): value is (...values: unknown[]) => unknown =>
  typeof value === 'function'

const isExecute = (value: unknown): value is Execute => typeof value === 'function'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function logSqlite(payload: Payload, note: (statement: Statement) => void): Execute {
  const client: unknown = Reflect.get(payload.db, 'client')
  const own: unknown = isObject(client) && Reflect.get(client, 'execute')
  if (!isObject(client) || !isExecute(own)) throw new Error('The SQLite client has another shape.')
  const execute: Execute = (statement) => Reflect.apply(own, client, [statement])
  const noted: Execute = (statement) => {
    note(statement)
    return execute(statement)
  }
  Reflect.set(client, 'execute', noted)
  return execute
}

function logMongo(payload: Payload, note: (statement: Statement) => void) {
  const connection: unknown = Reflect.get(payload.db, 'connection')
  const set: unknown = isObject(connection) && Reflect.get(connection, 'set')
  if (!isFunction(set)) throw new Error('The MongoDB connection has another shape.')
  const debug = (collection: string, method: string, ...args: unknown[]) =>
    note({ sql: `${collection}.${method}`, args })
  Reflect.apply(set, connection, ['debug', debug])
}

/** Listens to a Payload's database from now on. */
export function logStatements(payload: Payload): StatementLog {
  let noted: Statement[] = []
  const note = (statement: Statement) => void noted.push(statement)
  const execute = testDatabase === 'sqlite' ? logSqlite(payload, note) : null
  if (!execute) logMongo(payload, note)
  return {
    async during(work) {
      noted = []
      await work()
      return noted
    },
    async planOf({ sql, args }) {
      if (!execute) throw new Error('Plans are read on SQLite only.')
      const { rows } = await execute({ sql: `explain query plan ${sql}`, args })
      return rows.map((row) => String(Reflect.get(row, 'detail')))
    },
  }
}

/** The fields of the indexes of a collection in MongoDB, in the order that they have in them. */
export async function indexesOf(payload: Payload, collection: string): Promise<string[]> {
  const connection: unknown = Reflect.get(payload.db, 'connection')
  const find: unknown = isObject(connection) && Reflect.get(connection, 'collection')
  const found: unknown = isFunction(find) && Reflect.apply(find, connection, [collection])
  const list: unknown = isObject(found) && Reflect.get(found, 'indexes')
  const indexes: unknown = isFunction(list) && (await Reflect.apply(list, found, []))
  if (!Array.isArray(indexes)) throw new Error('The MongoDB connection has another shape.')
  const keyOf = (index: object): unknown => Reflect.get(index, 'key')
  return indexes.map(keyOf).map((key) => (isObject(key) ? Object.keys(key).join(',') : ''))
}
