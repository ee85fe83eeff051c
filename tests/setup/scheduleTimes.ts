import { createClient } from '@libsql/client'
import { MongoClient, ObjectId } from 'mongodb'

type Times = { databaseUrl: string; ids: string[]; at: Date }

async function setInSQLite({ databaseUrl, ids, at }: Times) {
  const client = createClient({ url: databaseUrl })
  const time = at.toISOString()
  await client.execute('PRAGMA busy_timeout = 10000')
  for (const id of ids) {
    const args = [time, time, id]
    await client.execute({ sql: 'UPDATE schedules SET at = ?, try_at = ? WHERE id = ?', args })
  }
  client.close()
}

async function setInMongoDB({ databaseUrl, ids, at }: Times) {
  const client = await MongoClient.connect(databaseUrl)
  const where = { _id: { $in: ids.map((id) => new ObjectId(id)) } }
  await client
    .db()
    .collection('schedules')
    .updateMany(where, { $set: { at, tryAt: at } })
  await client.close()
}

/**
 * Changes when schedules are due, in the database of a running site: people choose whole minutes, and a
 * test that is about many moments cannot wait for as many minutes.
 */
export async function setScheduleTimes(times: Times): Promise<void> {
  await (times.databaseUrl.startsWith('file:') ? setInSQLite(times) : setInMongoDB(times))
}
