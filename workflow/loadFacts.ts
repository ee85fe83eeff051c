import type { PayloadRequest } from 'payload'
import type { Review, Schedule, SignOff } from '../payload-types'
import { clinicalFieldsOf } from './clinicalFieldsOf'
import { clinicalHash } from './clinicalHash'
import type {
  FailedSchedule,
  LiveFacts,
  NewestFacts,
  ReviewFacts,
  ScheduleFacts,
  WorkflowFacts,
} from './facts'
import { type Place, placeKey } from './place'
import { publicationProblem, validSignOff } from './publicationProblem'
import { refusal } from './refusal'
import { openSchedules } from './schedules'
import { signOffsOf } from './signOffs'
import { workflowWords } from './words'

type Stored = Record<string, unknown> & {
  id: string
  updatedAt: string
  _status?: string | null
  deletedAt?: string | null
  clinicalEditor?: string | null
  clinicalEditorName?: string | null
}

/** A document as it was saved last, with the hash of its clinical text. */
export type NewestText = { document: Stored; hash: string }

const isStored = (value: object): value is Stored => 'id' in value && 'updatedAt' in value

/** The clinical fields of the collection of a place. */
export function fieldsAt(
  { payload }: Pick<PayloadRequest, 'payload'>,
  { collection }: Pick<Place, 'collection'>,
): readonly string[] {
  return clinicalFieldsOf(payload.collections[collection].config) ?? []
}

/**
 * The newest version of a document.
 *
 * @throws APIError 404 where there is none, 409 where it is in the trash
 */
export async function newestText(req: PayloadRequest, place: Place): Promise<NewestText> {
  const document = await req.payload.findByID({
    ...place,
    draft: true,
    depth: 0,
    trash: true,
    disableErrors: true,
    showHiddenFields: true,
    req,
  })
  if (!document || !isStored(document)) throw refusal(404, workflowWords.notFound)
  if (document.deletedAt) throw refusal(409, workflowWords.inTrash)
  return { document, hash: clinicalHash({ fields: fieldsAt(req, place), document }) }
}

/** The document that patients see, or `null`. */
async function liveText(req: PayloadRequest, place: Place): Promise<NewestText | null> {
  const document = await req.payload.findByID({
    ...place,
    draft: false,
    depth: 0,
    disableErrors: true,
    showHiddenFields: true,
    req,
  })
  if (!document || !isStored(document) || document._status !== 'published') return null
  return { document, hash: clinicalHash({ fields: fieldsAt(req, place), document }) }
}

async function overrideOf(req: PayloadRequest, { collection, id, hash }: Place & { hash: string }) {
  const { docs } = await req.payload.find({
    collection: 'audit-log',
    where: {
      and: [
        { action: { equals: 'override' } },
        { documentCollection: { equals: collection } },
        { documentId: { equals: id } },
        { hash: { equals: hash } },
      ],
    },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  const entry = docs[0]
  return entry ? { actorName: entry.actorName, reason: entry.summary ?? '' } : null
}

type Signed = Place & { signOffs: SignOff[] }

async function liveFacts(req: PayloadRequest, signed: Signed): Promise<LiveFacts | null> {
  const { collection, id, signOffs } = signed
  const live = await liveText(req, { collection, id })
  if (!live) return null
  const { hash } = live
  const signOff = signOffs.filter((one) => one.hash === hash).at(-1) ?? null
  const override = signOff ? null : await overrideOf(req, { collection, id, hash })
  return {
    hash,
    since: live.document.updatedAt,
    signOff: signOff && signOffFacts(signOff),
    override,
  }
}

const signOffFacts = ({ hash, actor, actorName, signedAt, nextReview }: SignOff) => ({
  hash,
  actor: actor ?? null,
  actorName,
  signedAt,
  nextReview,
})

function newestFacts({ document, hash }: NewestText, signOffs: SignOff[]): NewestFacts {
  const { clinicalEditor, clinicalEditorName, updatedAt, _status } = document
  const signed = signOffs.map(signOffFacts)
  const candidate = { hash, editor: clinicalEditor ?? null, signOffs: signed }
  const now = new Date()
  return {
    hash,
    savedAt: updatedAt,
    editor: clinicalEditor ?? null,
    editorName: clinicalEditorName ?? null,
    isPublished: _status === 'published',
    signOff: validSignOff(candidate, now),
    problem: publicationProblem(candidate, now),
  }
}

/** The row of a document's review, whatever its state; `null` where it was never sent. */
export async function reviewRow(req: PayloadRequest, place: Place): Promise<Review | null> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: { document: { equals: placeKey(place) } },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}

const reviewFacts = (row: Review | null): ReviewFacts | null =>
  row && row.state !== 'closed'
    ? {
        state: row.state,
        hash: row.hash,
        submittedAt: row.submittedAt,
        actor: row.actor ?? null,
        actorName: row.actorName,
        reviewerName: row.reviewerName ?? null,
      }
    : null

async function scheduleFacts(req: PayloadRequest, place: Place) {
  const all = (await openSchedules(req, place)).map(({ state, problem, ...schedule }) => {
    const { id, action, at, hash = null } = schedule
    return { state, problem: problem ?? '', facts: { id, action, at, hash } }
  })
  const of = (wanted: Schedule['state']) => all.filter(({ state }) => state === wanted)
  return {
    schedules: of('waiting').map(({ facts }): ScheduleFacts => facts),
    failedSchedules: of('failed').map(({ facts, problem }): FailedSchedule => ({
      ...facts,
      problem,
    })),
  }
}

/**
 * Everything that the workflow knows of a document.
 *
 * @throws APIError 404 where there is no such document, 409 where it is in the trash
 */
export async function loadFacts(
  req: PayloadRequest,
  place: Place,
): Promise<{ text: NewestText; facts: WorkflowFacts }> {
  const text = await newestText(req, place)
  const signOffs = await signOffsOf(req, place)
  const live = await liveFacts(req, { ...place, signOffs })
  const review = reviewFacts(await reviewRow(req, place))
  const schedules = await scheduleFacts(req, place)
  return { text, facts: { live, newest: newestFacts(text, signOffs), review, ...schedules } }
}
