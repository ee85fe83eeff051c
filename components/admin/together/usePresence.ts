'use client'

import { useEffect, useRef, useState } from 'react'
import type { Together } from '@/workflow/together/endpoints'
import { HEARTBEAT } from '@/workflow/together/presence'

type Window = { address: string; tab: string; base: number | null; isRefused: boolean }

const isTogether = (value: unknown): value is Together =>
  typeof value === 'object' && value !== null && 'others' in value && 'behind' in value

/** Never throws: that nobody answers says nothing of the others. */
async function tell(address: string, body: object): Promise<Together | null> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer: unknown = await response.json()
    return response.ok && isTogether(answer) ? answer : null
  } catch {
    return null
  }
}

const sayGoodbye = (address: string, tab: string) => {
  const body = JSON.stringify({ tab, leaving: true })
  navigator.sendBeacon(address, new Blob([body], { type: 'application/json' }))
}

/** Says every few seconds that this window has the document open, and tells what others do with it. */
export function usePresence({ address, tab, base, isRefused }: Window): Together | null {
  const [told, setTold] = useState<Together | null>(null)
  const known = useRef(base)
  useEffect(() => {
    known.current = base
  }, [base])
  useEffect(() => {
    let isGone = false
    const beat = async () => {
      const answer = await tell(address, { tab, base: known.current, refused: isRefused })
      if (!isGone) setTold(answer)
    }
    void beat()
    const timer = setInterval(() => void beat(), HEARTBEAT)
    return () => {
      isGone = true
      clearInterval(timer)
    }
  }, [address, tab, isRefused])
  useEffect(() => {
    const leave = () => sayGoodbye(address, tab)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [address, tab])
  return told
}
