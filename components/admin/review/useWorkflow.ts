'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Remark } from '@/payload-types'
import type { Button } from '@/workflow/buttons'
import type { WorkflowState } from '@/workflow/facts'

/** What the server says of a document: see `workflow/describe.ts`. */
export type Workflow = {
  state: WorkflowState
  sentence: string
  buttons: Button[]
  hash: string
  remarks: Remark[]
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

/** Sends something to the workflow of a document. Never throws. */
export async function askWorkflow(address: string, body: object): Promise<Outcome> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { problem: response.ok ? null : problemIn(await response.json()) }
  } catch {
    return { problem: AWAY }
  }
}

/** How the document on the screen stands, told anew after every save, and a way to ask for more. */
export function useWorkflow() {
  const { id, collectionSlug, lastUpdateTime, versionCount } = useDocumentInfo()
  const { config } = useConfig()
  const [workflow, setWorkflow] = useState<Workflow | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const address = id && collectionSlug ? `${config.routes.api}/${collectionSlug}/${id}` : null

  const load = useCallback(async () => {
    if (!address) return
    try {
      const response = await fetch(`${address}/workflow`, { credentials: 'include' })
      const body: unknown = await response.json()
      if (response.ok && isWorkflow(body)) setWorkflow(body)
      setProblem(response.ok ? null : problemIn(body))
    } catch {
      setProblem(AWAY)
    }
  }, [address])

  useEffect(() => {
    void load()
  }, [load, lastUpdateTime, versionCount])

  const ask = useCallback(
    async (action: string, body: object = {}): Promise<Outcome> => {
      if (!address) return { problem: AWAY }
      const outcome = await askWorkflow(`${address}/${action}`, body)
      if (!outcome.problem) await load()
      return outcome
    },
    [address, load],
  )

  return { id, collectionSlug, workflow, problem, ask }
}
