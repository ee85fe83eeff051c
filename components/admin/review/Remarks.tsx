'use client'

import { Button } from '@payloadcms/ui'
import type { Remark } from '@/payload-types'
import { fieldChoice } from '@/workflow/choiceWords'
import type { RemarkField } from '@/workflow/remarkFields'
import { AskForm } from './AskForm'
import { useGoToField } from './useGoToField'
import type { Outcome } from './useWorkflow'

type RemarksProps = {
  remarks: Remark[]
  /** The fields that a remark can be about. */
  fields: RemarkField[]
  ask: (action: string, body?: object) => Promise<Outcome>
}

const dayOf = (isoDate: string) =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(isoDate),
  )

type AboutProps = { path: string | null; fields: RemarkField[] }

/** Which field a remark is about, and the way to it in the form. */
function About({ path, fields }: AboutProps) {
  const goToField = useGoToField()
  if (!path) return null
  const field = fields.find((one) => one.path === path)
  if (!field) return `, about “${path}”`
  return (
    <>
      , about{' '}
      <button type="button" className="review-field" onClick={() => void goToField(field)}>
        {field.label}
      </button>
    </>
  )
}

/** What people say to each other about a document, the oldest remark first. */
export function Remarks({ remarks, fields, ask }: RemarksProps) {
  return (
    <section className="review-remarks" aria-label="Remarks">
      <h2>Remarks</h2>
      {remarks.length === 0 ? <p>Nobody has remarked on this page.</p> : null}
      <ol>
        {remarks.map(({ id, actorName, createdAt, text, field, resolvedAt, resolvedBy }) => (
          <li key={id}>
            <p className="review-who">
              {actorName}, <time dateTime={createdAt}>{dayOf(createdAt)}</time>
              <About path={field ?? null} fields={fields} />
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
        choice={fieldChoice(fields)}
        send={(text, field) => ask('remarks', { text, field })}
      />
    </section>
  )
}
