import { staff } from '../access/staff'
import type { Remark } from '../payload-types'
import type { Action, Ask } from './ask'
import { actorOf, recordAudit } from './auditEntry'
import { newestText } from './loadFacts'
import { refusal } from './refusal'
import { titleAt } from './titleAt'
import { workflowWords } from './words'

const LONGEST = 2_000
const LONGEST_FIELD = 200

/** Tells whether a value is a remark: some words, and not too many. */
export const isRemark = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST

/** The path of the field that a remark is about; `null` where it is about the whole page. */
export const fieldOf = ({ body: { field } }: Ask) =>
  typeof field === 'string' && field !== '' ? field.slice(0, LONGEST_FIELD) : null

/** Adds a remark to the thread of a document. */
export async function keepRemark(
  { req, place }: Ask,
  { text, field }: { text: string; field: string | null },
): Promise<Remark> {
  const { document } = await newestText(req, place)
  return req.payload.create({
    collection: 'remarks',
    data: {
      ...actorOf(req),
      documentCollection: place.collection,
      documentId: place.id,
      documentTitle: titleAt(req, place, document),
      text: text.trim(),
      field,
    },
    depth: 0,
    req,
  })
}

/** The thread of a document, the oldest remark first. */
export async function remarksOf({ req, place }: Ask): Promise<Remark[]> {
  const { docs } = await req.payload.find({
    collection: 'remarks',
    where: {
      and: [
        { documentCollection: { equals: place.collection } },
        { documentId: { equals: place.id } },
      ],
    },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

/** Adds a remark, as anybody of the staff. */
export const addRemark: Action = async (ask) => {
  const { req, place, body } = ask
  if (!staff({ req })) throw refusal(403, workflowWords.signIn)
  if (!isRemark(body.text)) throw refusal(400, workflowWords.badRemark)
  const remark = await keepRemark(ask, { text: body.text, field: fieldOf(ask) })
  await recordAudit(req, { ...place, title: remark.documentTitle, action: 'remark' })
  return { id: remark.id }
}

/** Marks a remark as done, as anybody of the staff. */
export const resolveRemark: Action = async (ask) => {
  const { req, user, place, body } = ask
  if (!staff({ req })) throw refusal(403, workflowWords.signIn)
  const thread = await remarksOf(ask)
  const remark = thread.find(({ id }) => id === body.remark)
  if (!remark) throw refusal(404, workflowWords.noRemark)
  const data = { resolvedAt: new Date().toISOString(), resolvedBy: user.name }
  await req.payload.update({ collection: 'remarks', id: remark.id, data, depth: 0, req })
  await recordAudit(req, { ...place, title: remark.documentTitle, action: 'remark-done' })
  return { id: remark.id }
}
