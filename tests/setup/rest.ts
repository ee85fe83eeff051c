import { handleEndpoints, type Payload } from 'payload'

/** What the API answered: its status, its body as JSON (or `null`) and as text. */
export type Answer = { status: number; body: unknown; text: string; headers: Headers }

type Message = {
  /** A JSON web token; nobody is signed in without one. */
  token?: string | undefined
  /** Sent as JSON. */
  data?: unknown
  form?: FormData
  /** Sent as it is, as JSON. */
  raw?: string
  headers?: Record<string, string>
}

/** Sends one request to the real REST API, in this process. */
export type Rest = (method: string, path: string, message?: Message) => Promise<Answer>

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function bodyOf({ data, form, raw }: Message): BodyInit | null {
  if (form) return form
  return raw ?? (data === undefined ? null : JSON.stringify(data))
}

/** The REST API of a Payload, called without a server. Paths begin after `/api`. */
export function restOf(payload: Payload): Rest {
  return async (method, path, message = {}) => {
    const body = bodyOf(message)
    const request = new Request(`http://localhost:3000/api${path}`, {
      method,
      headers: {
        ...(message.token ? { Authorization: `JWT ${message.token}` } : {}),
        ...(body && !message.form ? { 'Content-Type': 'application/json' } : {}),
        ...message.headers,
      },
      ...(body ? { body } : {}),
    })
    const response = await handleEndpoints({ config: payload.config, request })
    const text = await response.text()
    return { status: response.status, body: parsed(text), text, headers: response.headers }
  }
}

/** What stands at a path of names and positions in a JSON value; `undefined` where nothing does. */
export function at(value: unknown, ...names: (string | number)[]): unknown {
  return names.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined,
    value,
  )
}

/** The items of a list at a path in a JSON value; none where there is no list. */
export function listAt(value: unknown, ...names: (string | number)[]): unknown[] {
  const list = at(value, ...names)
  return Array.isArray(list) ? list : []
}

/** Every sentence with which the API refused, joined. */
export function sentencesOf({ body }: Answer): string {
  return listAt(body, 'errors')
    .flatMap((error) => [
      at(error, 'message'),
      ...listAt(error, 'data', 'errors').map((inner) => at(inner, 'message')),
    ])
    .join(' ')
}
