import type { PayloadRequest } from 'payload'
import { admins } from '../../access/admins'
import { env } from '../../lib/env'
import { fill } from '../../lib/fill'
import type { Redirect } from '../../payload-types'
import { inTransaction } from '../ask'
import { redirectWords } from '../redirectWords'
import { refusal } from '../refusal'
import { type CsvRow, readCsv } from './csvRows'
import { lookUp } from './lookUp'
import { type Planned, planImport } from './planImport'
import { fromProblem } from './problems'
import { storedTarget, targetFields } from './storedTarget'

const words = redirectWords.csv

/** What became of a line, or would become of it. */
type Outcome = 'created' | 'changed' | 'unchanged' | 'refused'

type Step = { plan: Planned; outcome: Outcome; known: Redirect | undefined }

async function bytesOf(req: PayloadRequest): Promise<ArrayBuffer | null> {
  const type = req.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data')) return (await req.arrayBuffer?.()) ?? null
  const file = (await req.formData?.())?.get('file')
  return typeof file === 'object' && file ? file.arrayBuffer() : null
}

function textIn(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refusal(400, words.notUtf8)
  }
}

async function rowsIn(req: PayloadRequest): Promise<CsvRow[]> {
  const bytes = await bytesOf(req)
  if (!bytes || bytes.byteLength === 0) throw refusal(400, words.noFile)
  const file = readCsv(textIn(bytes))
  if ('problem' in file) throw refusal(400, file.problem)
  return file.rows
}

async function redirectsFrom(req: PayloadRequest, paths: string[]) {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { from: { in: paths } },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map((redirect) => [redirect.from, redirect]))
}

function outcomeOf({ target }: Planned, known: Redirect | undefined): Outcome {
  if (!target) return 'refused'
  if (!known) return 'created'
  const isSame = JSON.stringify(storedTarget(known)) === JSON.stringify(target)
  return isSame ? 'unchanged' : 'changed'
}

async function stepsOf(req: PayloadRequest, rows: CsvRow[]): Promise<Step[]> {
  const plans = await planImport(rows, {
    siteURL: env.siteURL,
    known: lookUp(req),
    fromProblem: (from) => fromProblem(req, from),
  })
  const known = await redirectsFrom(req, [...new Set(plans.map(({ from }) => from))])
  return plans.map((plan) => ({
    plan,
    known: known.get(plan.from),
    outcome: outcomeOf(plan, known.get(plan.from)),
  }))
}

async function take(req: PayloadRequest, { plan, known, outcome }: Step): Promise<void> {
  if (!plan.target || outcome === 'unchanged') return
  const data = { from: plan.from, ...targetFields(plan.target) }
  const shared = { collection: 'redirects', data, depth: 0, overrideAccess: false, req } as const
  const person = { ...shared, user: req.user }
  if (known) await req.payload.update({ ...person, id: known.id })
  else await req.payload.create(person)
}

const told = ({ plan: { line, from, to, problem }, outcome }: Step) => ({
  ...{ line, from, to, outcome },
  message: problem ?? (outcome === 'refused' ? '' : words[outcome]),
})

function report(steps: Step[], isDry: boolean) {
  const count = (outcome: Outcome) => steps.filter((step) => step.outcome === outcome).length
  return {
    dryRun: isDry,
    ...{ created: count('created'), changed: count('changed') },
    ...{ unchanged: count('unchanged'), refused: count('refused') },
    lines: steps.map(told),
  }
}

/**
 * Takes a file of redirects, all of it or nothing: one wrong line, and nothing is written. With `?dry=true`
 * it only tells what would be done.
 */
export async function importRedirects(req: PayloadRequest): Promise<Response> {
  if (!req.user) throw refusal(401, redirectWords.staffOnly)
  if (!admins({ req })) throw refusal(403, redirectWords.adminsOnly)
  const isDry = req.searchParams?.get('dry') === 'true'
  const steps = await stepsOf(req, await rowsIn(req))
  const answer = report(steps, isDry)
  if (answer.refused > 0) {
    const sentence = answer.refused === 1 ? words.refusedOne : words.refused
    const message = fill(sentence, { count: answer.refused })
    return Response.json({ errors: [{ message }], ...answer }, { status: 400 })
  }
  if (!isDry) {
    await inTransaction(req, async () => {
      for (const step of steps) await take(req, step)
    })
  }
  return Response.json(answer)
}
