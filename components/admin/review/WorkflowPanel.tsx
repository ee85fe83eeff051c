'use client'

import './review.css'
import { Button as PressButton, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { reviewPath } from '@/lib/reviewPaths'
import type { Button, ButtonName } from '@/workflow/buttons'
import { BUTTON_WORDS } from '@/workflow/buttonWords'
import { reviewerChoice } from '@/workflow/choiceWords'
import { Problem } from '../Problem'
import { AskForm } from './AskForm'
import { Remarks } from './Remarks'
import { ScheduleForm } from './ScheduleForm'
import { useWorkflow, type Workflow } from './useWorkflow'

/** Payload's own buttons do these, at the head of the screen; what is said here is why they cannot. */
const ELSEWHERE: ButtonName[] = ['publish', 'unpublish', 'schedule', 'send-back']

const LEADS: ButtonName[] = ['submit', 'sign']

const NEW = 'Save a draft first. It can then be sent for review, signed and published.'

const FORMS: Partial<Record<ButtonName, { label: string; hint?: string; field: string }>> = {
  submit: { label: 'A word to the reviewer, if there is one', field: 'remark' },
  override: {
    label: 'Why patients must read this before a clinician has signed it',
    hint: 'At least ten characters. It is kept in the audit log, and shown until somebody signs.',
    field: 'reason',
  },
}

type ActionProps = {
  button: Button
  workflow: Workflow
  reviewAddress: string
  ask: ReturnType<typeof useWorkflow>['ask']
}

/** The text that an action asks for before it is done. */
function ActionForm({
  button: { name },
  workflow,
  ask,
  onDone,
}: ActionProps & { onDone: () => void }) {
  const form = FORMS[name]
  if (!form) return null
  return (
    <AskForm
      label={form.label}
      {...(form.hint ? { hint: form.hint } : {})}
      button={BUTTON_WORDS[name]}
      isRequired={name === 'override'}
      style="primary"
      {...(name === 'submit' ? { choice: reviewerChoice(workflow.reviewers) } : {})}
      send={(text, reviewer) => ask(name, { hash: workflow.hash, [form.field]: text, reviewer })}
      onDone={onDone}
    />
  )
}

function Action(props: ActionProps) {
  const { button, workflow, reviewAddress, ask } = props
  const { name, isEnabled, why } = button
  const [isOpen, setIsOpen] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const press = async () => {
    if (FORMS[name]) return setIsOpen(!isOpen)
    setProblem((await ask(name, { hash: workflow.hash })).problem)
  }
  const isLink = name === 'sign' && isEnabled
  return (
    <li>
      <PressButton
        buttonStyle={LEADS.includes(name) ? 'primary' : 'secondary'}
        size="small"
        disabled={!isEnabled}
        {...(isLink
          ? { el: 'anchor', url: reviewAddress }
          : { type: 'button', onClick: () => void press() })}
      >
        {BUTTON_WORDS[name]}
      </PressButton>
      {why ? <p>{why}</p> : <Problem text={problem} />}
      {isOpen && isEnabled ? <ActionForm {...props} onDone={() => setIsOpen(false)} /> : null}
    </li>
  )
}

type KnownProps = { workflow: Workflow; ask: ActionProps['ask']; reviewAddress: string }

function Known({ workflow, ask, reviewAddress }: KnownProps) {
  const publish = workflow.buttons.find(({ name }) => name === 'publish')
  const actions = workflow.buttons.filter(({ name }) => !ELSEWHERE.includes(name))
  return (
    <>
      {publish?.why ? <p className="review-why">{publish.why}</p> : null}
      <ul className="review-actions">
        {actions.map((button) => (
          <Action key={button.name} {...{ button, workflow, reviewAddress, ask }} />
        ))}
      </ul>
      {workflow.scheduling ? (
        <ScheduleForm scheduling={workflow.scheduling} hash={workflow.hash} ask={ask} />
      ) : null}
      <Remarks remarks={workflow.remarks} fields={workflow.fields} ask={ask} />
    </>
  )
}

/** How the document stands between its author, its reviewer and its patients, and what can be done. */
export function WorkflowPanel() {
  const { id, collectionSlug, workflow, problem, ask } = useWorkflow()
  const { config } = useConfig()
  const place = { collection: String(collectionSlug), id: String(id) }
  const sentence = id ? (workflow?.sentence ?? 'Loading …') : NEW
  return (
    <section className="review-panel" aria-label="Review">
      <Problem text={problem} />
      <p className="review-sentence" role="status">
        {sentence}
      </p>
      {workflow ? (
        <Known
          workflow={workflow}
          ask={ask}
          reviewAddress={reviewPath(config.routes.admin, place)}
        />
      ) : null}
    </section>
  )
}
