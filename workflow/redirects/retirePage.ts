import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { publishers } from '../../access/publishers'
import { env } from '../../lib/env'
import { pathAsRead } from '../../lib/redirectPath'
import { isRoutedCollection } from '../../lib/routes'
import { redirectWords } from '../redirectWords'
import { refusal } from '../refusal'
import { lookUp, publicPathOf } from './lookUp'
import { moveAddress, type Routed } from './moveAddress'
import { pathProblem } from './pathProblem'
import { endProblem } from './problems'
import { follow, type Target } from './target'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Asked = { page: Routed; successor: string | null }

async function askedBy(req: PayloadRequest): Promise<Asked> {
  await addDataAndFileToRequest(req)
  const data: unknown = req.data
  const body = isRecord(data) ? data : {}
  const { collection, id, successor = null } = body
  const isText = successor === null || typeof successor === 'string'
  if (typeof collection !== 'string' || typeof id !== 'string' || !isText) {
    throw refusal(400, redirectWords.badRetirement)
  }
  if (!isRoutedCollection(collection)) throw refusal(400, redirectWords.noPage)
  return { page: { collection, id }, successor: successor?.trim() || null }
}

type Leaving = { from: string; page: Routed }

/** What takes the place of a page: what is public at a path, or nothing for good. */
async function targetOf(req: PayloadRequest, { successor, from, page }: Leaving & Asked) {
  if (successor === null) return { kind: 'gone' } as const
  const path = pathAsRead(successor, env.siteURL)
  const wrong = pathProblem(path)
  if (wrong) throw refusal(400, wrong)
  const end = await follow({ kind: 'path', path }, { known: lookUp(req) })
  if (end.kind === 'document' && end.id === page.id) throw refusal(400, redirectWords.ownSuccessor)
  const problem = endProblem(end, { from, path })
  if (problem || end.kind === 'nothing' || end.kind === 'loop') throw refusal(400, problem ?? '')
  return end
}

/** The page goes after its address leads on; where it may not go, the redirect goes again. */
async function takeDown(req: PayloadRequest, { from, page, target }: Leaving & { target: Target }) {
  const made = await moveAddress(req, { from, target, retires: page.id })
  try {
    await req.payload.update({
      ...page,
      data: { _status: 'draft' },
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
  } catch (error) {
    if (made) {
      const where = { id: { equals: made } }
      await req.payload.delete({ collection: 'redirects', where, depth: 0 })
    }
    throw error
  }
}

/**
 * Takes a page down for good: its address, and those that it had before, lead to the page that takes its
 * place, or answer that it is gone.
 */
export async function retirePage(req: PayloadRequest): Promise<Response> {
  if (!req.user) throw refusal(401, redirectWords.staffOnly)
  if (!publishers({ req })) throw refusal(403, redirectWords.publishersOnly)
  const { page, successor } = await askedBy(req)
  const from = await publicPathOf(req, page)
  if (!from) throw refusal(409, redirectWords.notLive)
  const target = await targetOf(req, { successor, from, page })
  await takeDown(req, { from, page, target })
  return Response.json({ from, kind: target.kind === 'gone' ? 'gone' : 'moved' })
}
