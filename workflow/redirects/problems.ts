import type { PayloadRequest } from 'payload'
import { fill } from '../../lib/fill'
import { redirectWords } from '../redirectWords'
import { pageAt } from './lookUp'
import { isOwnAddress, pathProblem } from './pathProblem'
import type { End } from './target'

/**
 * The key of `req.context` under which the server names the address of a page that it is about to move
 * or to retire. Nothing else may redirect from where a page is public.
 */
export const MOVING_KEY = 'addressThatMoves'

/** What is wrong with an address that is to be redirected, in a sentence; `null` where nothing is. */
export async function fromProblem(req: PayloadRequest, from: string): Promise<string | null> {
  const problem = pathProblem(from)
  if (problem) return problem
  if (isOwnAddress(from)) return fill(redirectWords.ownAddress, { path: from })
  const page = await pageAt(req, from)
  return page ? fill(redirectWords.livePage, { path: from }) : null
}

/** What is wrong with where a typed path ends, in a sentence; `null` where nothing is. */
export function endProblem(end: End, { from, path }: { from: string; path: string }) {
  if (end.kind === 'loop') return fill(redirectWords.loop, { from, path })
  if (end.kind === 'gone') return fill(redirectWords.goneThere, { path })
  return end.kind === 'nothing' ? fill(redirectWords.nothingThere, { path }) : null
}
