'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { fieldChoice } from '@/workflow/choiceWords'
import type { RemarkField } from '@/workflow/remarkFields'
import { Problem } from '../Problem'
import { WhenReady } from '../WhenReady'
import { AskForm } from './AskForm'
import { askWorkflow } from './useWorkflow'

type SignFormProps = {
  /** The address of the document's workflow, under `/api`. */
  address: string
  /** The text that stands on the screen: nothing else can be signed. */
  hash: string
  /** The days between which the next review can be chosen, as `2026-05-03`. */
  earliest: string
  latest: string
  statement: string
  /** Why this person cannot sign it; `null` where they can. */
  why: string | null
  canSendBack: boolean
  /** The fields that a remark can be about. */
  fields: RemarkField[]
}

type SignatureProps = Omit<SignFormProps, 'why' | 'canSendBack' | 'fields'> & { onDone: () => void }

function Signature({ address, hash, earliest, latest, statement, onDone }: SignatureProps) {
  const [isRead, setIsRead] = useState(false)
  const [nextReview, setNextReview] = useState(latest)
  const [problem, setProblem] = useState<string | null>(null)
  const sign = async () => {
    const outcome = await askWorkflow(`${address}/sign`, { hash, nextReview })
    setProblem(outcome.problem)
    if (!outcome.problem) onDone()
  }
  return (
    <WhenReady>
      <label className="review-check">
        <input
          type="checkbox"
          checked={isRead}
          onChange={(event) => setIsRead(event.target.checked)}
        />
        {statement}
      </label>
      <label>
        Next review
        <input
          type="date"
          value={nextReview}
          min={earliest}
          max={latest}
          onChange={(event) => setNextReview(event.target.value)}
        />
      </label>
      <Problem text={problem} />
      <Button type="button" disabled={!isRead} onClick={() => void sign()}>
        Sign
      </Button>
    </WhenReady>
  )
}

/** Signs the text on the screen, or sends it back with a remark. Both ask for more than one press. */
export function SignForm({ why, canSendBack, fields, ...signature }: SignFormProps) {
  const router = useRouter()
  const load = () => router.refresh()
  return (
    <>
      <section className="review-sign" aria-labelledby="sign">
        <h2 id="sign">Sign</h2>
        {why ? <p>{why}</p> : <Signature {...signature} onDone={load} />}
      </section>
      {canSendBack ? (
        <section aria-labelledby="send-back">
          <h2 id="send-back">Send back</h2>
          <AskForm
            label="What has to change"
            button="Send back"
            isRequired
            choice={fieldChoice(fields)}
            send={(remark, field) =>
              askWorkflow(`${signature.address}/send-back`, { remark, field })
            }
            onDone={load}
          />
        </section>
      ) : null}
    </>
  )
}
