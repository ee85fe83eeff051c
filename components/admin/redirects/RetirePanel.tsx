'use client'

import './redirects.css'
import { Button, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { User } from '@/payload-types'
import { redirectWords } from '@/workflow/redirectWords'
import { Problem } from '../Problem'
import { askWorkflow } from '../review/useWorkflow'
import { useIsReady } from '../WhenReady'

const words = redirectWords.retire

type Choice = 'replaced' | 'gone'

type ChoiceProps = { choice: Choice; choose: (choice: Choice) => void }

/** Whether another page takes the place of this one. */
function Choices({ choice, choose }: ChoiceProps) {
  const name = useId()
  const kinds: Choice[] = ['replaced', 'gone']
  return kinds.map((kind) => (
    <label key={kind}>
      <input type="radio" name={name} checked={choice === kind} onChange={() => choose(kind)} />{' '}
      {words[kind]}
    </label>
  ))
}

/** Asks the server to retire the document on the screen, and shows it anew once that is done. */
function useRetirement() {
  const { id, collectionSlug: collection } = useDocumentInfo()
  const { config } = useConfig()
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)
  const retire = async (successor: string | null) => {
    setIsSending(true)
    const address = `${config.routes.api}/redirects/retire`
    const outcome = await askWorkflow(address, { collection, id: String(id), successor })
    setIsSending(false)
    setProblem(outcome.problem)
    // The form still holds the state that the page had before.
    if (!outcome.problem) window.location.reload()
  }
  return { problem, isSending, retire }
}

type SuccessorProps = { path: string; setPath: (path: string) => void }

function Successor({ path, setPath }: SuccessorProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{words.successor}</label>
      <input
        id={id}
        type="text"
        value={path}
        onChange={({ target }) => setPath(target.value)}
        // It stands in the form of the document, which must not be saved by it.
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
    </>
  )
}

function RetireForm() {
  const [choice, choose] = useState<Choice>('replaced')
  const [path, setPath] = useState('')
  const { problem, isSending, retire } = useRetirement()
  const isReplaced = choice === 'replaced'
  return (
    <fieldset disabled={!useIsReady()}>
      <legend>{words.hint}</legend>
      <Choices choice={choice} choose={choose} />
      {isReplaced ? <Successor path={path} setPath={setPath} /> : null}
      <Problem text={problem} />
      <Button
        type="button"
        buttonStyle="secondary"
        size="small"
        disabled={isSending || (isReplaced && path.trim() === '')}
        onClick={() => void retire(isReplaced ? path : null)}
      >
        {words.button}
      </Button>
    </fieldset>
  )
}

/** Takes a public page down for good, with a page in its place or without one. For those who publish. */
export function RetirePanel() {
  const { id, hasPublishedDoc } = useDocumentInfo()
  const { user } = useAuth<User>()
  const mayRetire = user?.roles.some((role) => role === 'admin' || role === 'editor')
  if (!id || !mayRetire) return null
  return (
    <details className="retire-panel">
      <summary>{words.label}</summary>
      {hasPublishedDoc ? <RetireForm /> : <p>{words.needsPage}</p>}
    </details>
  )
}
