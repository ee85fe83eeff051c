'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Impact } from '@/workflow/usage/impact'
import type { UsedOn } from '@/workflow/usage/usedOn'

/** What the server says of where a document is used: see `workflow/usage/describe.ts`. */
export type Usage = {
  isLive: boolean
  isInTrash: boolean
  hasDrafts: boolean
  usedOn: UsedOn[]
  /** How many documents are not listed. */
  more: number
  impact: Impact
  mayGoOn: boolean
}

const AWAY = 'The server did not answer, so it is not known where this is used.'

const isUsage = (value: unknown): value is Usage =>
  typeof value === 'object' && value !== null && 'usedOn' in value && 'impact' in value

/** Where the document on the screen is used, told anew after every save. */
export function useUsage() {
  const { id, collectionSlug, lastUpdateTime, versionCount } = useDocumentInfo()
  const { config } = useConfig()
  const [usage, setUsage] = useState<Usage | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const address =
    id && collectionSlug ? `${config.routes.api}/${collectionSlug}/${String(id)}` : null

  const load = useCallback(async () => {
    if (!address) return
    try {
      const response = await fetch(`${address}/usage`, { credentials: 'include' })
      const body: unknown = await response.json()
      const isKnown = response.ok && isUsage(body)
      if (isKnown) setUsage(body)
      setProblem(isKnown ? null : AWAY)
    } catch {
      setProblem(AWAY)
    }
  }, [address])

  useEffect(() => {
    void load()
  }, [load, lastUpdateTime, versionCount])

  return { address, usage, problem }
}
