import { notFound } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { staff } from '@/access/staff'
import { isClinical } from '@/collections/clinicalFields'
import { previewAddress } from '@/collections/previewAddress'
import { calendarDay } from '@/lib/dates'
import { queuePath } from '@/lib/reviewPaths'
import { type Button, workflowButtons } from '@/workflow/buttons'
import { changesOf } from '@/workflow/changes'
import type { WorkflowFacts } from '@/workflow/facts'
import { loadFacts } from '@/workflow/loadFacts'
import type { Place } from '@/workflow/place'
import { remarkFields } from '@/workflow/remarkFields'
import { workflowSentence } from '@/workflow/sentence'
import { timeZoneOf } from '@/workflow/timeZone'
import { titleAt } from '@/workflow/titleAt'
import { workflowWords } from '@/workflow/words'
import { AdminScreen } from './AdminScreen'
import { SignForm } from './SignForm'
import { TextChanges } from './TextChanges'

const DAY = 24 * 60 * 60 * 1000

function placeOf(segments: unknown): Place | null {
  const [, collection, id] = Array.isArray(segments) ? segments.map(String) : []
  return typeof collection === 'string' && typeof id === 'string' && isClinical(collection)
    ? { collection, id }
    : null
}

type DocumentProps = { req: PayloadRequest; place: Place }

function Preview({ address }: { address: string }) {
  return (
    <section aria-labelledby="page">
      <h2 id="page">The page as a patient will see it</h2>
      <p>
        <a href={address}>Open it on a page of its own</a>
      </p>
      <iframe className="review-preview" src={address} title="The page as a patient will see it" />
    </section>
  )
}

/** Why this person cannot sign it; `null` where they can. What is signed and public waits for nobody. */
function whyNot(facts: WorkflowFacts, sign: Button | undefined): string | null {
  if (!sign) return workflowWords.reviewersOnly
  const isDone = facts.newest.isPublished && sign.why === workflowWords.signedAlready
  return isDone ? workflowWords.signedAndLive : sign.why
}

/** What the signature needs to know of the text on the screen and of the person before it. */
function signFormOf({ req, place }: DocumentProps, facts: WorkflowFacts) {
  const person = { id: req.user?.id ?? '', roles: req.user?.roles ?? [] }
  const buttons = workflowButtons(facts, person)
  const sign = buttons.find(({ name }) => name === 'sign')
  return {
    address: `${req.payload.config.routes.api}/${place.collection}/${place.id}`,
    statement: workflowWords.statement,
    why: whyNot(facts, sign),
    fields: remarkFields(req.payload.collections[place.collection].config.fields),
    canSendBack: buttons.some(({ name, isEnabled }) => name === 'send-back' && isEnabled),
  }
}

async function Document({ req, place }: DocumentProps) {
  const { admin } = req.payload.config.routes
  const { text, facts } = await loadFacts(req, place)
  const changes = await changesOf({ req, place })
  const timeZone = await timeZoneOf(req)
  const preview = previewAddress(place.collection, text.document)
  return (
    <>
      <h1>{titleAt(req, place, text.document)}</h1>
      <p>{workflowSentence(facts, { timeZone, now: new Date() })}</p>
      <p>
        <a href={`${admin}/collections/${place.collection}/${place.id}`}>Open it in the editor</a>
      </p>
      <section aria-labelledby="changes">
        <h2 id="changes">What changed</h2>
        <TextChanges {...changes} timeZone={timeZone} />
      </section>
      {preview ? <Preview address={preview} /> : null}
      <SignForm
        {...signFormOf({ req, place }, facts)}
        hash={changes.hash}
        earliest={calendarDay(new Date(Date.now() + DAY).toISOString(), timeZone)}
        latest={calendarDay(changes.latestReview, timeZone)}
      />
    </>
  )
}

/** A document as a clinician reads and signs it: what changed, the page itself, and the signature. */
export function ReviewDocumentView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const place = placeOf(props.params?.segments)
  if (!place || !staff({ req })) notFound()
  return (
    <AdminScreen {...props}>
      <p>
        <a href={queuePath(req.payload.config.routes.admin, { queue: 'mine' })}>
          What waits for a clinician
        </a>
      </p>
      <Document req={req} place={place} />
    </AdminScreen>
  )
}
