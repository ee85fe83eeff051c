'use client'

import { useId, useState } from 'react'
import type { Removal } from '@/workflow/usageWords'
import { AskForm } from '../review/AskForm'
import { askWorkflow } from '../review/useWorkflow'
import type { Usage } from './useUsage'

const CHOICES: Record<Removal, string> = {
  unpublish: 'Take it down',
  trash: 'Move it to the trash',
  delete: 'Delete it for good',
}

function choicesFor({ isLive, isInTrash, hasDrafts }: Usage): Removal[] {
  if (isInTrash) return ['delete']
  return [...(hasDrafts && isLive ? (['unpublish'] as const) : []), 'trash', 'delete']
}

const isRemoval = (value: string): value is Removal => Object.hasOwn(CHOICES, value)

type GoOnFormProps = { address: string; usage: Usage; listAddress: string }

/** Lets an admin take away what live pages need, with a reason that is kept. */
export function GoOnForm({ address, usage, listAddress }: GoOnFormProps) {
  const id = useId()
  const choices = choicesFor(usage)
  const [chosen, setChosen] = useState<Removal>(choices[0] ?? 'delete')
  const leave = () => {
    if (chosen === 'unpublish') window.location.reload()
    else window.location.assign(listAddress)
  }
  return (
    <details className="usage-go-on">
      <summary>Go on although live pages need it</summary>
      <label htmlFor={id}>What is to be done</label>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => isRemoval(target.value) && setChosen(target.value)}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {CHOICES[choice]}
          </option>
        ))}
      </select>
      <AskForm
        label="Why those pages may be incomplete"
        hint="At least ten characters. It is kept in the audit log."
        button={CHOICES[chosen]}
        isRequired
        style="primary"
        send={(reason) => askWorkflow(`${address}/retire`, { action: chosen, reason })}
        onDone={leave}
      />
    </details>
  )
}
