import { setImmediate } from 'node:timers/promises'
import type { CollectionSlug, Payload, SelectType, Where } from 'payload'

const AT_ONCE = 100

type Wanted = { collection: CollectionSlug; where?: Where; select?: SelectType }

/**
 * The documents of a collection as the database holds them, those in the trash included, some read at a
 * time. Between each two of them other work has its turn: SQLite answers without waiting, and a loop over
 * thousands of documents would keep the server from answering anybody.
 */
export async function* eachDocument<T>(
  { db }: Payload,
  wanted: Wanted,
): AsyncGenerator<T, void, undefined> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await db.find<T>({
      ...wanted,
      sort: 'id',
      limit: AT_ONCE,
      page,
      // MongoDB's adapter knows of no next page unless it is asked for pages.
      pagination: true,
    })
    for (const document of docs) {
      yield document
      await setImmediate()
    }
    if (!hasNextPage) return
  }
}
