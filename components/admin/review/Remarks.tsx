'use client'

import { Button } from '@payloadcms/ui'
import type { Remark } from '@/payload-types'
import { AskForm } from './AskForm'
import type { Outcome } from './useWorkflow'

type RemarksProps = {
  remarks: Remark[]
  ask: (action: string, body?: object) => Promise<Outcome>
}

const dayOf = (isoDate: string) =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(isoDate),
  )

/** What people say to each other about a document, the oldest remark first. */
export function Remarks({ remarks, ask }: RemarksProps) {
  return (
    <section className="review-remarks" aria-label="Remarks">
      <h2>Remarks</h2>
      {remarks.length === 0 ? <p>Nobody has remarked on this page.</p> : null}
      <ol>
        {remarks.map(({ id, actorName, createdAt, text, field, resolvedAt, resolvedBy }) => (
          <li key={id}>
            <p className="review-who">
              {actorName}, <time dateTime={createdAt}>{dayOf(createdAt)}</time>
              {field ? `, about “${field}”` : ''}
            </p>
            <p>{text}</p>
            {resolvedAt ? (
              <p className="review-who">Done, says {resolvedBy}.</p>
            ) : (
              <Button
                buttonStyle="none"
                size="small"
                type="button"
                onClick={() => void ask('resolve-remark', { remark: id })}
              >
                Mark as done
              </Button>
            )}
          </li>
        ))}
      </ol>
      <AskForm
        label="Add a remark"
        button="Add"
        isRequired
        send={(text) => ask('remarks', { text })}
      />
    </section>
  )
}
