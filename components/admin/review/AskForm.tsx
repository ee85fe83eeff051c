'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Choice } from '@/workflow/choiceWords'
import { Problem } from '../Problem'
import { WhenReady } from '../WhenReady'
import type { Outcome } from './useWorkflow'

type AskFormProps = {
  label: string
  /** What the text is for, and how long it must be. */
  hint?: string
  button: string
  isRequired?: boolean
  style?: 'primary' | 'secondary'
  /** Something to choose beside the text. */
  choice?: Choice
  /** Takes the text, and the value that was chosen: empty where nothing was. */
  send: (text: string, chosen: string) => Promise<Outcome>
  /** What happens once it was done. */
  onDone?: () => void
}

/** Keeps what is typed until it was sent and taken. */
function useAsk({ send, onDone }: Pick<AskFormProps, 'send' | 'onDone'>) {
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)
  const submit = async () => {
    setIsSending(true)
    const outcome = await send(text, chosen)
    setIsSending(false)
    setProblem(outcome.problem)
    if (outcome.problem) return
    setText('')
    setChosen('')
    onDone?.()
  }
  return { text, setText, chosen, setChosen, problem, isSending, submit }
}

type ChooserProps = { choice: Choice; value: string; onChange: (value: string) => void }

function Chooser({ choice: { label, nothing, options }, value, onChange }: ChooserProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{nothing}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </>
  )
}

/**
 * A text and a button. A refusal is shown beside the text, which stays where it is. It is no form of its
 * own: it stands in the form of the document, which must not be saved by it.
 */
export function AskForm(props: AskFormProps) {
  const { label, hint, button, choice, isRequired = false, style = 'secondary' } = props
  const id = useId()
  const { text, setText, chosen, setChosen, problem, isSending, submit } = useAsk(props)
  return (
    <div className="review-ask">
      <WhenReady>
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
        {choice ? <Chooser choice={choice} value={chosen} onChange={setChosen} /> : null}
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
      </WhenReady>
    </div>
  )
}
