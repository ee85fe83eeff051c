import { admins } from '../../access/admins'
import type { Action, Ask } from '../ask'
import { recordAudit } from '../auditEntry'
import { placeKey } from '../place'
import { refusal } from '../refusal'
import { titleAt } from '../titleAt'
import { goneOnSummary, type Removal, usageWords } from '../usageWords'
import { workflowWords } from '../words'
import { GO_ON_KEY } from './goOn'
import { needingPages } from './needing'
import { isLive, keepsDrafts, storedAt } from './source'

const SHORTEST_REASON = 10
const LONGEST_REASON = 2_000

const isRemoval = (value: unknown): value is Removal =>
  value === 'unpublish' || value === 'trash' || value === 'delete'

function asked({ body }: Ask): { removal: Removal; reason: string } {
  const { action } = body
  if (!isRemoval(action)) throw refusal(400, usageWords.badAction)
  const reason = typeof body.reason === 'string' ? body.reason.trim() : ''
  if (reason.length < SHORTEST_REASON || reason.length > LONGEST_REASON) {
    throw refusal(400, workflowWords.badReason)
  }
  return { removal: action, reason }
}

async function refuseUnfit({ req, place }: Ask, removal: Removal) {
  const stored = await storedAt(req, place)
  if (!stored) throw refusal(404, workflowWords.notFound)
  if (removal !== 'delete' && stored.deletedAt) throw refusal(409, workflowWords.inTrash)
  if (removal === 'unpublish') {
    if (!keepsDrafts(req.payload, place.collection)) throw refusal(400, usageWords.noDrafts)
    if (!isLive(req.payload, place.collection, stored)) throw refusal(409, usageWords.notLive)
  }
  return stored
}

async function takeAway({ req, place }: Ask, removal: Removal): Promise<void> {
  const common = { ...place, depth: 0, overrideAccess: false, user: req.user, req }
  if (removal === 'delete') await req.payload.delete({ ...common, trash: true })
  else {
    const data =
      removal === 'trash' ? { deletedAt: new Date().toISOString() } : { _status: 'draft' }
    await req.payload.update({ ...common, data, draft: false })
  }
}

/** Takes a document away although live pages need it, as an admin who writes down why. */
export const retire: Action = async (ask) => {
  const { req, place } = ask
  if (!admins({ req })) throw refusal(403, usageWords.adminsOnly)
  const { removal, reason } = asked(ask)
  const stored = await refuseUnfit(ask, removal)
  const pages = await needingPages(req, place)
  // Written first: what cannot be recorded is not done.
  await recordAudit(req, {
    action: 'retire',
    ...place,
    title: titleAt(req, place, stored),
    summary: goneOnSummary({ removal, reason, pages }),
  })
  req.context[GO_ON_KEY] = placeKey(place)
  try {
    await takeAway(ask, removal)
  } finally {
    delete req.context[GO_ON_KEY]
  }
  return { done: removal, neededBy: pages }
}
