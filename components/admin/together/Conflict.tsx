'use client'

import { Button, useAllFormFields, useDocumentInfo, useForm } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useId, useState } from 'react'
import { fill } from '@/lib/fill'
import type { Together } from '@/workflow/together/endpoints'
import { type Differences, type NamedField, threeWay, withMine } from '@/workflow/together/threeWay'
import { togetherWords as words } from '@/workflow/together/words'
import { ConflictField, type Side } from './ConflictField'
import { useTheirs } from './useTheirs'

type ConflictProps = {
  /** The address of the document in the API. */
  document: string
  behind: NonNullable<Together['behind']>
  fields: Together['fields']
  /** Called with a sentence once the form holds what was chosen. */
  onDone: (sentence: string) => void
}

type Texts = { mine: Record<string, unknown>; theirs: Record<string, unknown> }

const namesOf = (fields: readonly NamedField[]) => fields.map(({ name }) => name)

const labelsOf = (fields: readonly NamedField[]) =>
  fields.map(({ label }) => `“${label}”`).join(', ')

/** Puts a text into the form, as if it had just been opened with it. */
function useLoad() {
  const { reset, setModified } = useForm()
  const { setData } = useDocumentInfo()
  return async (text: Record<string, unknown>, { theirs }: Texts) => {
    await reset(text)
    setData(theirs)
    if (text !== theirs) setModified(true)
  }
}

type ChoiceProps = { label: string; isMain?: boolean; onChoose: () => Promise<void> }

function Choice({ label, isMain = false, onChoose }: ChoiceProps) {
  return (
    <Button
      type="button"
      size="small"
      buttonStyle={isMain ? 'primary' : 'secondary'}
      onClick={() => void onChoose()}
    >
      {label}
    </Button>
  )
}

/** Which fields each of the two changed, and what is to be done about those of both. */
function Changed({ onlyMine, onlyTheirs, both }: Differences) {
  return (
    <>
      {onlyTheirs.length > 0 ? (
        <p>{fill(words.theyOnly, { fields: labelsOf(onlyTheirs) })}</p>
      ) : null}
      {onlyMine.length > 0 ? <p>{fill(words.youOnly, { fields: labelsOf(onlyMine) })}</p> : null}
      {both.length > 0 ? <p>{words.bothHint}</p> : null}
    </>
  )
}

type ChoicesProps = {
  texts: Texts
  differences: Differences
  fields: readonly NamedField[]
  onDone: ConflictProps['onDone']
}

/** What the person can do: the form then holds what they chose. */
function useChoices({ texts, onDone }: ChoicesProps) {
  const load = useLoad()
  const keep = async (kept: readonly NamedField[]) => {
    await load(withMine(texts, namesOf(kept)), texts)
    onDone(words.merged)
  }
  const takeTheirs = async () => {
    await load(texts.theirs, texts)
    onDone(words.loaded)
  }
  return { keep, takeTheirs }
}

function Choices(props: ChoicesProps) {
  const { texts, differences, fields } = props
  const { onlyMine, both } = differences
  const [sides, setSides] = useState<Record<string, Side>>({})
  const { keep, takeTheirs } = useChoices(props)
  const sideOf = ({ name }: NamedField) => sides[name] ?? 'mine'
  const merge = () => keep([...onlyMine, ...both.filter((field) => sideOf(field) === 'mine')])
  if (onlyMine.length === 0 && both.length === 0) {
    return (
      <>
        <p>{words.noneOfYours}</p>
        <Choice isMain label={words.load} onChoose={takeTheirs} />
      </>
    )
  }
  return (
    <>
      <Changed {...differences} />
      {both.map((field) => (
        <ConflictField
          key={field.name}
          field={field}
          {...texts}
          side={sideOf(field)}
          onSide={(side) => setSides({ ...sides, [field.name]: side })}
        />
      ))}
      <p>{words.keptHint}</p>
      <div className="together-buttons">
        <Choice isMain label={words.merge} onChoose={merge} />
        <Choice label={words.keepMine} onChoose={() => keep(fields)} />
        <Choice label={words.takeTheirs} onChoose={takeTheirs} />
      </div>
    </>
  )
}

/** What others saved meanwhile beside what is in the form, and the choice between the two. */
export function Conflict({ document, behind, fields, onDone }: ConflictProps) {
  const heading = useId()
  const { savedDocumentData: base = {} } = useDocumentInfo()
  const [state] = useAllFormFields()
  const { text: theirs, hasFailed, load } = useTheirs(document, behind.revision)
  const mine = reduceFieldsToValues(state, true)
  return (
    <section className="together-conflict" aria-labelledby={heading}>
      <h2 id={heading}>{words.heading}</h2>
      <p role="alert">{behind.sentence}</p>
      {hasFailed ? (
        <>
          <p role="alert">{words.away}</p>
          <Choice isMain label={words.again} onChoose={load} />
        </>
      ) : null}
      {!theirs && !hasFailed ? <p role="status">{words.loading}</p> : null}
      {theirs ? (
        <Choices
          texts={{ mine, theirs }}
          differences={threeWay(fields, { base, mine, theirs })}
          fields={fields}
          onDone={onDone}
        />
      ) : null}
    </section>
  )
}
