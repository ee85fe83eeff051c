'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { readable } from '@/workflow/together/readable'
import type { NamedField } from '@/workflow/together/threeWay'
import { togetherWords as words } from '@/workflow/together/words'

/** Whose text of a field is used. */
export type Side = 'mine' | 'theirs'

type ConflictFieldProps = {
  field: NamedField
  mine: object
  theirs: object
  side: Side
  onSide: (side: Side) => void
}

const SIDES = [
  { side: 'mine', title: words.yours, use: words.useYours },
  { side: 'theirs', title: words.theirs, use: words.useTheirs },
] as const

function CopyButton({ text }: { text: string }) {
  const [told, setTold] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setTold(words.copied)
    } catch {
      setTold(words.notCopied)
    }
  }
  return (
    <p className="together-copy">
      <Button type="button" size="small" buttonStyle="secondary" onClick={() => void copy()}>
        {words.copy}
      </Button>
      <span role="status">{told}</span>
    </p>
  )
}

/** Two texts of one field side by side, to be read, copied and chosen between. */
export function ConflictField({ field, mine, theirs, side, onSide }: ConflictFieldProps) {
  const group = useId()
  const texts = { mine, theirs }
  return (
    <fieldset className="together-field">
      <legend>{field.label}</legend>
      {SIDES.map(({ side: one, title, use }) => {
        const text = readable(Reflect.get(texts[one], field.name))
        return (
          <div key={one} className="together-side">
            <div className="together-text">
              <label htmlFor={`${group}-${one}`}>{title}</label>
              <textarea id={`${group}-${one}`} readOnly rows={5} value={text || words.empty} />
            </div>
            <label className="together-use">
              <input
                type="radio"
                name={group}
                checked={side === one}
                onChange={() => onSide(one)}
              />
              {use}
            </label>
            {one === 'mine' ? <CopyButton text={text} /> : null}
          </div>
        )
      })}
    </fieldset>
  )
}
