'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { Problem } from './Problem'
import type { Outcome } from './useWorkflow'

type AskFormProps = {
  label: string
  /** What the text is for, and how long it must be. */
  hint?: string
  button: string
  isRequired?: boolean
  style?: 'primary' | 'secondary'
  send: (text: string) => Promise<Outcome>
  /** What happens once it was done. */
  onDone?: () => void
}

/** Keeps what is typed until it was sent and taken. */
function useAsk({ send, onDone }: Pick<AskFormProps, 'send' | 'onDone'>) {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)
  const submit = async () => {
    setIsSending(true)
    const outcome = await send(text)
    setIsSending(false)
    setProblem(outcome.problem)
    if (outcome.problem) return
    setText('')
    onDone?.()
  }
  return { text, setText, problem, isSending, submit }
}

/**
 * A text and a button. A refusal is shown beside the text, which stays where it is. It is no form of its
 * own: it stands in the form of the document, which must not be saved by it.
 */
export function AskForm(props: AskFormProps) {
  const { label, hint, button, isRequired = false, style = 'secondary' } = props
  const id = useId()
  const { text, setText, problem, isSending, submit } = useAsk(props)
  return (
    <div className="review-ask">
      <label htmlFor={id}>{label}</label>
      {hint ? <p id={`${id}-hint`}>{hint}</p> : null}
      <textarea
        id={id}
        rows={3}
        maxLength={2000}
        value={text}
        required={isRequired}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <Problem text={problem} />
      <Button
        buttonStyle={style}
        size="small"
        type="button"
        disabled={isSending || (isRequired && text.trim() === '')}
        onClick={() => void submit()}
      >
        {button}
      </Button>
    </div>
  )
}
