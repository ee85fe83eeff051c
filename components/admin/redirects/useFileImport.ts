'use client'

import { useState } from 'react'
import { z } from 'zod'
import { fill } from '@/lib/fill'
import { redirectWords } from '@/workflow/redirectWords'

const { files } = redirectWords

const line = z.object({
  line: z.number(),
  from: z.string(),
  outcome: z.string(),
  message: z.string(),
})
const counts = { created: z.number(), changed: z.number(), unchanged: z.number() }
const taken = z.object({ ...counts, dryRun: z.boolean(), lines: z.array(line) })
const refused = z.object({
  errors: z.array(z.object({ message: z.string() })).min(1),
  lines: z.array(line).optional(),
})

type Told = { isProblem: boolean; sentence: string; lines: string[] }

const AWAY: Told = { isProblem: true, sentence: files.away, lines: [] }

const inWords = (lines: z.infer<typeof line>[]) => lines.map((one) => fill(files.line, one))

function toldBy(answer: unknown): Told {
  const done = taken.safeParse(answer)
  if (done.success && !('errors' in Object(answer))) {
    const sentence = done.data.dryRun ? files.checked : files.imported
    const { lines, created, changed, unchanged } = done.data
    const text = fill(sentence, { created, changed, unchanged })
    return { isProblem: false, sentence: text, lines: inWords(lines) }
  }
  const { data } = refused.safeParse(answer)
  if (!data) return AWAY
  const wrong = (data.lines ?? []).filter(({ outcome }) => outcome === 'refused')
  return { isProblem: true, sentence: data.errors[0]?.message ?? '', lines: inWords(wrong) }
}

async function send(address: string, file: File): Promise<Told> {
  try {
    const body = new FormData()
    body.set('file', file)
    const response = await fetch(address, { method: 'POST', credentials: 'include', body })
    return toldBy(await response.json())
  } catch {
    return AWAY
  }
}

/** Sends a file of redirects, to be checked or to be imported, and keeps what the server said. */
export function useFileImport(address: string, onImported: () => void) {
  const [file, setFile] = useState<File | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const [isSending, setIsSending] = useState(false)
  const ask = async (isDry: boolean) => {
    if (!file) return setTold({ isProblem: true, sentence: files.noFile, lines: [] })
    setIsSending(true)
    const answer = await send(isDry ? `${address}?dry=true` : address, file)
    setIsSending(false)
    setTold(answer)
    if (!isDry && !answer.isProblem) onImported()
  }
  const choose = (chosen: File | null) => {
    setFile(chosen)
    setTold(null)
  }
  return { told, isSending, choose, ask }
}
