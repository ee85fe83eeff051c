'use client'

import { useCallback, useEffect, useState } from 'react'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Theirs = { text: Record<string, unknown> | null; hasFailed: boolean }

async function read(document: string): Promise<Theirs> {
  try {
    const response = await fetch(`${document}?draft=true&depth=0`, { credentials: 'include' })
    const text: unknown = await response.json()
    return response.ok && isObject(text)
      ? { text, hasFailed: false }
      : { text: null, hasFailed: true }
  } catch {
    return { text: null, hasFailed: true }
  }
}

/** The newest text of a document, read anew for each revision, and a way to try again. */
export function useTheirs(document: string, revision: number) {
  const [theirs, setTheirs] = useState<Theirs>({ text: null, hasFailed: false })
  const load = useCallback(async () => setTheirs(await read(document)), [document])
  useEffect(() => {
    void load()
  }, [load, revision])
  return { ...theirs, load }
}
