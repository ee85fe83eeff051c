import type { ServerResponse } from 'node:http'

/** A method of a response, whatever it takes. */
export type Method = (...values: unknown[]) => unknown

/** Tells whether a value can be called. */
export const isMethod = (value: unknown): value is Method => typeof value === 'function'

/** Puts a function in the place of a response's method; it is given the method that stood there. */
export function wrapMethod(
  response: ServerResponse,
  { name, by }: { name: string; by: (pass: Method, values: unknown[]) => unknown },
) {
  const method: unknown = Reflect.get(response, name)
  if (!isMethod(method)) return
  const pass: Method = (...values) => Reflect.apply(method, response, values)
  Reflect.set(response, name, (...values: unknown[]) => by(pass, values))
}
