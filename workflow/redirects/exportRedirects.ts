import type { PayloadRequest, Where } from 'payload'
import { staff } from '../../access/staff'
import { isRoutedCollection, type RoutedCollection } from '../../lib/routes'
import type { Redirect } from '../../payload-types'
import { recordAudit } from '../auditEntry'
import { redirectWords } from '../redirectWords'
import { refusal } from '../refusal'
import { csvOf } from './csvRows'
import { storedPath } from './lookUp'
import { storedTarget } from './storedTarget'

const COLUMNS = ['from', 'to', 'kind', 'hits', 'lastUsed', 'createdAt']

type StoredPage = { id: string; slug?: string | null; language?: string | null }

function idsByCollection(redirects: Redirect[]): Map<RoutedCollection, string[]> {
  const ids = new Map<RoutedCollection, string[]>()
  for (const redirect of redirects) {
    const target = storedTarget(redirect)
    if (target?.kind !== 'document') continue
    ids.set(target.collection, [...(ids.get(target.collection) ?? []), target.id])
  }
  return ids
}

/** Where the documents that redirects lead to are public, by their ids. */
async function publicPaths(req: PayloadRequest, redirects: Redirect[]) {
  const paths = new Map<string, string>()
  for (const [collection, ids] of idsByCollection(redirects)) {
    if (!isRoutedCollection(collection)) continue
    const isPublic: Where[] = [
      { _status: { equals: 'published' } },
      { deletedAt: { exists: false } },
    ]
    const { docs } = await req.payload.db.find<StoredPage>({
      collection,
      where: { and: [{ id: { in: ids } }, ...isPublic] },
      pagination: false,
      limit: 0,
      req,
    })
    for (const document of docs) {
      const path = storedPath(collection, document)
      if (path) paths.set(document.id, path)
    }
  }
  return paths
}

function addressOf(redirect: Redirect, paths: Map<string, string>): string {
  const target = storedTarget(redirect)
  if (target?.kind === 'path') return target.path
  // A page that is not public has no address that could be named.
  return target?.kind === 'document' ? (paths.get(target.id) ?? '') : ''
}

/** All redirects as a CSV file, with the addresses that their pages have now. For staff. */
export async function exportRedirects(req: PayloadRequest): Promise<Response> {
  if (!req.user) throw refusal(401, redirectWords.staffOnly)
  if (!staff({ req })) throw refusal(403, redirectWords.staffOnly)
  const { docs } = await req.payload.find({
    collection: 'redirects',
    sort: 'from',
    depth: 0,
    pagination: false,
    req,
  })
  const paths = await publicPaths(req, docs)
  const rows = docs.map((redirect) => ({
    from: redirect.from,
    to: addressOf(redirect, paths),
    kind: redirect.kind,
    hits: redirect.hits ?? 0,
    lastUsed: redirect.lastUsed?.slice(0, 10) ?? '',
    createdAt: redirect.createdAt,
  }))
  await recordAudit(req, { action: 'export', collection: 'redirects', title: 'Redirects' })
  return new Response(csvOf(COLUMNS, rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="redirects.csv"',
      'Cache-Control': 'no-store',
    },
  })
}
