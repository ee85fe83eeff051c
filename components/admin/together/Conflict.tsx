'use client'

import { Button, useAllFormFields, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { fill } from '@/lib/fill'
import type { Together } from '@/workflow/together/endpoints'
import { formValues } from '@/workflow/together/formValues'
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

type ChoicesProps = {
  texts: Texts
  differences: Differences
  fields: readonly NamedField[]
  onDone: ConflictProps['onDone']
}

/** What can be done, each with the sentence that tells that it is done. */
function useChoices({ texts, fields, onDone }: ChoicesProps) {
  const load = useLoad()
  const keep = async (kept: readonly NamedField[]) => {
    await load(withMine(texts, namesOf(kept)), texts)
    onDone(words.merged)
  }
  const takeTheirs = async () => {
    await load(texts.theirs, texts)
    onDone(words.loaded)
  }
  return { keep, keepMine: () => keep(fields), takeTheirs }
}

type PressProps = { label: string; onPress: () => Promise<void>; isFirst?: boolean }

function Press({ label, onPress, isFirst = false }: PressProps) {
  return (
    <Button
      type="button"
      size="small"
      buttonStyle={isFirst ? 'primary' : 'secondary'}
      onClick={() => void onPress()}
    >
      {label}
    </Button>
  )
}

/** The fields that only one of the two changed, in words. */
function OneSided({ onlyMine, onlyTheirs }: Differences) {
  return (
    <>
      {onlyTheirs.length > 0 ? (
        <p>{fill(words.theyOnly, { fields: labelsOf(onlyTheirs) })}</p>
      ) : null}
      {onlyMine.length > 0 ? <p>{fill(words.youOnly, { fields: labelsOf(onlyMine) })}</p> : null}
    </>
  )
}

function NothingToLose({ onPress }: { onPress: () => Promise<void> }) {
  return (
    <>
      <p>{words.noneOfYours}</p>
      <Press label={words.load} onPress={onPress} isFirst />
    </>
  )
}

function Choices(props: ChoicesProps) {
  const { onlyMine, both } = props.differences
  const [sides, setSides] = useState<Record<string, Side>>({})
  const { keep, keepMine, takeTheirs } = useChoices(props)
  const sideOf = ({ name }: NamedField) => sides[name] ?? 'mine'
  const chosen = [...onlyMine, ...both.filter((field) => sideOf(field) === 'mine')]
  if (onlyMine.length + both.length === 0) return <NothingToLose onPress={takeTheirs} />
  return (
    <>
      <OneSided {...props.differences} />
      {both.length > 0 ? <p>{words.bothHint}</p> : null}
      {both.map((field) => (
        <ConflictField
          key={field.name}
          field={field}
          {...props.texts}
          side={sideOf(field)}
          onSide={(side) => setSides({ ...sides, [field.name]: side })}
        />
      ))}
      <p>{words.keptHint}</p>
      <div className="together-buttons">
        <Press label={words.merge} onPress={() => keep(chosen)} isFirst />
        <Press label={words.keepMine} onPress={keepMine} />
        <Press label={words.takeTheirs} onPress={takeTheirs} />
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
  const mine = formValues(state)
  return (
    <section className="together-conflict" aria-labelledby={heading}>
      <h2 id={heading}>{words.heading}</h2>
      <p role="alert">{behind.sentence}</p>
      {hasFailed ? (
        <>
          <p role="alert">{words.away}</p>
          <Press label={words.again} onPress={load} isFirst />
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
