import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload'
import { fill } from '../../../lib/fill'
import { relationId } from '../../../lib/relations'
import type { Redirect } from '../../../payload-types'
import { redirectWords } from '../../../workflow/redirectWords'
import { lookUp } from '../../../workflow/redirects/lookUp'
import { pathProblem } from '../../../workflow/redirects/pathProblem'
import { endProblem, fromProblem, MOVING_KEY } from '../../../workflow/redirects/problems'
import { storedTarget, targetFields } from '../../../workflow/redirects/storedTarget'
import { follow, type Target } from '../../../workflow/redirects/target'

type Draft = Partial<Redirect>
type Problem = { path: 'from' | 'to' | 'path'; message: string }
type Settled = { problem: Problem } | { target: Target }

const wrong = (path: Problem['path'], message: string): Settled => ({ problem: { path, message } })

async function isTaken(req: PayloadRequest, { from, id }: { from: string; id: unknown }) {
  const others = id ? [{ id: { not_equals: id } }] : []
  const { totalDocs } = await req.payload.count({
    collection: 'redirects',
    where: { and: [{ from: { equals: from } }, ...others] },
    req,
  })
  return totalDocs > 0
}

/** A typed path leads to where it ends, in one step. */
async function settlePath(req: PayloadRequest, way: { from: string; path: string }) {
  const { from, path } = way
  const problem = pathProblem(path)
  if (problem) return wrong('path', problem)
  const passed: Target[] = [{ kind: 'path', path: from }]
  const end = await follow({ kind: 'path', path }, { known: lookUp(req), passed })
  const message = endProblem(end, way)
  if (message) return wrong('path', message)
  return end.kind === 'nothing' || end.kind === 'loop' ? wrong('path', '') : { target: end }
}

/** A page that was retired in favour of another one must not take that one's place in turn. */
async function settleDocument(req: PayloadRequest, { target, redirect }: Chosen): Promise<Settled> {
  const { from = '', retires } = redirect
  const passed = retires && target.kind === 'document' ? [{ ...target, id: retires }] : []
  const end = await follow(target, { known: lookUp(req), passed })
  return end.kind === 'loop'
    ? wrong('to', fill(redirectWords.loop, { from, path: 'that page' }))
    : { target }
}

type Chosen = { target: Target; redirect: Draft }

async function settle(req: PayloadRequest, redirect: Draft): Promise<Settled> {
  const { from = '', kind, path } = redirect
  if (kind === 'gone') return { target: { kind } }
  const target = storedTarget({ ...redirect, path: null })
  if (target && path) return wrong('path', redirectWords.twoTargets)
  if (path) return settlePath(req, { from, path })
  if (!target) return wrong('to', redirectWords.noTarget)
  if (req.context[MOVING_KEY] === from) return { target }
  return settleDocument(req, { target, redirect })
}

async function problemOfFrom(req: PayloadRequest, { from = '', id }: Draft) {
  const isMoving = req.context[MOVING_KEY] === from
  const message = isMoving ? null : await fromProblem(req, from)
  if (message) return message
  return (await isTaken(req, { from, id })) ? fill(redirectWords.duplicate, { path: from }) : null
}

/** Of a page and a path, whichever is new takes the place of the one that was there before. */
function withNewerTarget(redirect: Draft, original: Draft | undefined): Draft {
  if (!original || !redirect.to || !redirect.path) return redirect
  const hasNewPage = relationId(redirect.to.value) !== relationId(original.to?.value)
  const hasNewPath = redirect.path !== original.path
  if (hasNewPage === hasNewPath) return redirect
  return hasNewPath ? { ...redirect, to: null } : { ...redirect, path: null }
}

/**
 * Refuses redirects that nobody could follow, and settles where the others lead: a path becomes the page
 * that stands there, and one that is redirected itself becomes the end of the way.
 *
 * @throws ValidationError with a sentence on the field that is to be changed
 */
export const settleRedirect: CollectionBeforeValidateHook<Redirect> = async (hook) => {
  const { data = {}, operation, originalDoc, req } = hook
  const original = operation === 'update' ? originalDoc : undefined
  const redirect = withNewerTarget({ ...original, ...data }, original)
  if (typeof redirect.from !== 'string' || redirect.from === '') return data
  const message = await problemOfFrom(req, redirect)
  const settled = message ? wrong('from', message) : await settle(req, redirect)
  if ('problem' in settled) {
    throw new ValidationError({ collection: 'redirects', errors: [settled.problem], req }, req.t)
  }
  return { ...data, ...targetFields(settled.target) }
}
