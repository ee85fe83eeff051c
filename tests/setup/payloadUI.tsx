import { jest } from '@jest/globals'
import type { ReactNode } from 'react'

type ButtonProps = {
  children: ReactNode
  disabled?: boolean
  onClick?: () => void
  type?: 'button' | 'submit'
}

function Button({ children, disabled, onClick, type = 'button' }: ButtonProps) {
  return (
    <button type={type} disabled={disabled} onClick={onClick}>
      {children}
    </button>
  )
}

/** What the admin tells its components of the document on the screen; a test may change it. */
export const shownDocument = {
  id: 'a1',
  collectionSlug: 'articles',
  lastUpdateTime: 1,
  versionCount: 1,
}

/**
 * Puts a plain button and a known document in the place of Payload's admin, which needs a server around
 * it. To be called before the component is imported.
 */
export function mockPayloadUI(): void {
  jest.unstable_mockModule('@payloadcms/ui', () => ({
    Button,
    useConfig: () => ({ config: { routes: { api: '/api', admin: '/admin' } } }),
    useDocumentInfo: () => shownDocument,
  }))
}

/** Answers the requests of a component, and notes them. */
export function mockFetch(answer: (address: string, body: unknown) => object) {
  const asked: { address: string; body: unknown }[] = []
  const json = (value: object, status: number) => ({
    ok: status < 400,
    status,
    json: () => Promise.resolve(value),
  })
  const fetched = (address: string, init?: { body?: string }) => {
    const body: unknown = init?.body ? JSON.parse(init.body) : null
    asked.push({ address, body })
    const value = answer(address, body)
    return Promise.resolve(json(value, 'errors' in value ? 400 : 200))
  }
  Reflect.set(globalThis, 'fetch', fetched)
  return asked
}
