import { setImmediate } from 'node:timers/promises'
import type { CollectionSlug, Payload, SelectType, Where } from 'payload'

const AT_ONCE = 100

type Wanted = { collection: CollectionSlug; where?: Where; select?: SelectType }

/**
 * The documents of a collection as the database holds them, those in the trash included, some read at a
 * time: each once, whatever is written or deleted meanwhile. Between each two of them other work has its
 * turn: SQLite answers without waiting, and a loop over thousands of documents would keep the server from
 * answering anybody.
 */
export async function* eachDocument<T extends { id: string }>(
  { db }: Payload,
  { collection, where, select }: Wanted,
): AsyncGenerator<T, void, undefined> {
  const wanted = { collection, select, sort: 'id', limit: AT_ONCE, pagination: false }
  const own = where ? [where] : []
  let after: Where[] = []
  for (;;) {
    const { docs } = await db.find<T>({ ...wanted, where: { and: [...own, ...after] } })
    for (const document of docs) {
      yield document
      await setImmediate()
    }
    const last = docs.at(-1)
    if (!last || docs.length < AT_ONCE) return
    after = [{ id: { greater_than: last.id } }]
  }
}
