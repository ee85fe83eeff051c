'use client'

import './panel.css'
import { toast, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { fill } from '@/lib/fill'
import { REVISION_FIELD } from '@/workflow/together/editing'
import type { Together as Told } from '@/workflow/together/endpoints'
import { togetherWords as words } from '@/workflow/together/words'
import { Conflict } from './Conflict'
import { usePresence } from './usePresence'
import { useTab } from './useTab'

/** The revision of the text in the form, and whether the server refused a save that was made on it. */
function useBase() {
  const field = useFormFields(([fields]) => fields[REVISION_FIELD])
  const value: unknown = field?.value
  const base = typeof value === 'number' ? value : null
  const [refused, setRefused] = useState<number | null>(null)
  const refusals = useRef(0)
  useEffect(() => {
    if (field?.valid !== false || base === null) return
    setRefused(base)
    refusals.current += 1
    // The first refusal is told beside the text; the panel above the fields goes on telling it.
    if (refusals.current > 1) setTimeout(() => toast.dismiss())
  }, [field, base])
  return { base, isRefused: base !== null && refused === base }
}

function Others({ others }: Pick<Told, 'others'>) {
  const people = others.map(({ name, since, isSelf }) =>
    fill(words.openBy, { who: isSelf ? words.you : name, when: since.replace(/^at /, '') }),
  )
  return (
    <p className="together-others" role="status">
      {people.length > 0 ? fill(words.open, { people: people.join(', ') }) : null}
    </p>
  )
}

/** What was done with the form, told where the panel was: its buttons are gone, and the focus with them. */
function Done({ text }: { text: string }) {
  const told = useRef<HTMLParagraphElement>(null)
  useEffect(() => told.current?.focus(), [])
  return (
    <p className="together-done" role="status" tabIndex={-1} ref={told}>
      {text}
    </p>
  )
}

function OpenDocument({ document }: { document: string }) {
  const tab = useTab()
  const { base, isRefused } = useBase()
  const [done, setDone] = useState<string | null>(null)
  const told = usePresence({ address: `${document}/presence`, tab, base, isRefused })
  const behind = told?.behind
  const isBehind = behind && base !== null && behind.revision > base
  return (
    <div className="together">
      <Others others={told?.others ?? []} />
      {isBehind ? (
        <Conflict document={document} behind={behind} fields={told.fields} onDone={setDone} />
      ) : null}
      {done && !isBehind ? <Done key={base} text={done} /> : null}
    </div>
  )
}

/** Who else has the document open, and what to do where others saved it meanwhile. */
export function Together() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  if (!id || !collectionSlug) return null
  const document = `${config.routes.api}/${collectionSlug}/${id}`
  return <OpenDocument key={document} document={document} />
}
