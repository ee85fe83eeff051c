import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { startMongo, withDatabase } from '../../scripts/lib/mongoServer.mjs'
import type { Database } from './databases'
import { type Site, startSite } from './site'

/** A site whose database can be taken away and given back. */
export type FragileSite = { site: Site; begin: () => Promise<void>; end: () => Promise<void> }

/** Stands between the site and MongoDB: while it is off, connections break and new ones are refused. */
export async function startSwitch(target: URL) {
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy())
  }
  const server = createServer((client) => {
    const inner = connect(Number(target.port), target.hostname)
    keep(client)
    keep(inner)
    client.pipe(inner).pipe(client)
    client.on('close', () => inner.destroy())
    inner.on('close', () => client.destroy())
  })
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  await listen(0)
  const address: AddressInfo | string | null = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const off = async () => {
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  return { port, off, on: () => listen(port) }
}

async function onMongo(): Promise<FragileSite> {
  const mongo = await startMongo()
  const middle = await startSwitch(new URL(mongo.url))
  const url = mongo.url.replace(/\/\/[^/?]+/, `//127.0.0.1:${middle.port}`)
  const databaseUrl = withDatabase(url, 'plainwell-outage')
  const started = await startSite({ databaseUrl })
  const stop = async () => {
    await started.stop()
    await mongo.stop()
  }
  return { site: { ...started, stop }, begin: middle.off, end: middle.on }
}

/** Another process holds the file, such as a restore that hangs: others may read, and not write. */
async function onSqlite(): Promise<FragileSite> {
  const site = await startSite()
  const file = createClient({ url: `file:${path.join(site.dir, 'site.db')}` })
  const begin = async () => {
    await file.execute('PRAGMA busy_timeout = 5000')
    await file.execute('BEGIN EXCLUSIVE')
  }
  const end = async () => {
    await file.execute('ROLLBACK')
    file.close()
  }
  return { site, begin, end }
}

/** Starts a seeded site whose database can be taken away. */
export function startFragileSite(database: Database): Promise<FragileSite> {
  return database === 'SQLite' ? onSqlite() : onMongo()
}
