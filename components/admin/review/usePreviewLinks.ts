'use client'

import { useCallback, useEffect, useState } from 'react'
import type { PreviewLinkFacts } from '@/workflow/previewLinks'
import { askForAnswer } from './useWorkflow'

const hasLinks = (value: unknown): value is { links: PreviewLinkFacts[] } =>
  typeof value === 'object' && value !== null && 'links' in value && Array.isArray(value.links)

const urlIn = (value: unknown): string | null => {
  const url: unknown = typeof value === 'object' && value && Reflect.get(value, 'url')
  return typeof url === 'string' ? url : null
}

/** The links to a document, a way to make one and a way to end one. Nothing without an address. */
export function usePreviewLinks(address: string | null) {
  const [links, setLinks] = useState<PreviewLinkFacts[]>([])
  const [url, setUrl] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const load = useCallback(async () => {
    if (!address) return
    const answer = await askForAnswer(`${address}/preview-links`)
    setProblem(answer.problem)
    if (hasLinks(answer.body)) setLinks(answer.body.links)
  }, [address])

  useEffect(() => {
    void load()
  }, [load])

  const send = async (path: string, body: object) => {
    const answer = await askForAnswer(`${address}/${path}`, body)
    if (!answer.problem) await load()
    setProblem(answer.problem)
    return answer.body
  }
  const make = async (hours: number) => setUrl(urlIn(await send('preview-links', { hours })))
  const end = async (link: string) => {
    await send('preview-links/revoke', { link })
  }
  return { links, url, problem, make, end }
}
