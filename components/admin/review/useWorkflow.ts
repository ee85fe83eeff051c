'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { Remark } from '@/payload-types'
import type { Button } from '@/workflow/buttons'
import type { Scheduling } from '@/workflow/describeSchedules'
import type { WorkflowState } from '@/workflow/facts'
import type { RemarkField } from '@/workflow/remarkFields'
import type { Reviewer } from '@/workflow/reviewers'

/** What the server says of a document: see `workflow/describe.ts`. */
export type Workflow = {
  state: WorkflowState
  sentence: string
  buttons: Button[]
  hash: string
  /** What is on the schedule, for those who may schedule. */
  scheduling: Scheduling | null
  remarks: Remark[]
  fields: RemarkField[]
  reviewers: Reviewer[]
}

/** An answer to something that was asked: what went wrong, in a sentence, or nothing. */
export type Outcome = { problem: string | null }

const AWAY = 'The server did not answer. Nothing was changed; try again in a moment.'

const isWorkflow = (value: unknown): value is Workflow =>
  typeof value === 'object' && value !== null && 'sentence' in value && 'buttons' in value

function problemIn(value: unknown): string {
  const errors: unknown = typeof value === 'object' && value && Reflect.get(value, 'errors')
  const first: unknown = Array.isArray(errors) ? errors[0] : null
  const message: unknown = typeof first === 'object' && first && Reflect.get(first, 'message')
  return typeof message === 'string' ? message : AWAY
}

const sending = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

/** Reads from an address, or sends something to it, and answers with what came back. Never throws. */
export async function askForAnswer(
  address: string,
  body?: object,
): Promise<Outcome & { body: unknown }> {
  try {
    const response = await fetch(address, {
      credentials: 'include',
      ...(body ? sending(body) : {}),
    })
    const answer: unknown = await response.json()
    return { problem: response.ok ? null : problemIn(answer), body: response.ok ? answer : null }
  } catch {
    return { problem: AWAY, body: null }
  }
}

/** Sends something to the workflow of a document. Never throws. */
export async function askWorkflow(address: string, body: object): Promise<Outcome> {
  const { problem } = await askForAnswer(address, body)
  return { problem }
}

type Known = { workflow: Workflow | null; problem: string | null }

const NOTHING: Known = { workflow: null, problem: null }

/** What is known of one document, for everything on the screen that shows it: it is asked for once. */
type Shared = { known: Known; stamp: string; asked: number; listeners: Set<() => void> }

const documents = new Map<string, Shared>()

function sharedAt(address: string): Shared {
  const shared = documents.get(address) ?? {
    known: NOTHING,
    stamp: '',
    asked: 0,
    listeners: new Set<() => void>(),
  }
  documents.set(address, shared)
  return shared
}

/** Asks anew. Of two questions on their way the later one counts. */
async function load(address: string): Promise<void> {
  const shared = sharedAt(address)
  const turn = (shared.asked += 1)
  const { problem, body } = await askForAnswer(`${address}/workflow`)
  if (turn !== shared.asked) return
  shared.known = { problem, workflow: isWorkflow(body) ? body : shared.known.workflow }
  for (const listener of shared.listeners) listener()
}

/** Asks unless it was asked since the same save. */
function loadOnce(address: string, stamp: string): void {
  const shared = sharedAt(address)
  if (shared.stamp === stamp) return
  shared.stamp = stamp
  void load(address)
}

function subscribe(address: string, listener: () => void): () => void {
  const { listeners } = sharedAt(address)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    // Whoever opens the document next asks anew.
    if (listeners.size === 0) documents.delete(address)
  }
}

function useShared(address: string | null): Known {
  const listen = useCallback(
    (listener: () => void) => (address ? subscribe(address, listener) : () => undefined),
    [address],
  )
  const read = () => (address ? documents.get(address)?.known : null) ?? NOTHING
  return useSyncExternalStore(listen, read, () => NOTHING)
}

/** How the document on the screen stands, told anew after every save, and a way to ask for more. */
export function useWorkflow() {
  const { id, collectionSlug, lastUpdateTime, versionCount } = useDocumentInfo()
  const { config } = useConfig()
  const address = id && collectionSlug ? `${config.routes.api}/${collectionSlug}/${id}` : null
  const known = useShared(address)

  useEffect(() => {
    if (address) loadOnce(address, `${lastUpdateTime}:${versionCount}`)
  }, [address, lastUpdateTime, versionCount])

  const ask = useCallback(
    async (action: string, body: object = {}): Promise<Outcome> => {
      if (!address) return { problem: AWAY }
      const outcome = await askWorkflow(`${address}/${action}`, body)
      if (!outcome.problem) await load(address)
      return outcome
    },
    [address],
  )

  return { id, collectionSlug, ...known, ask }
}
