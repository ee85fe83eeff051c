/** Operators whose operand may be an object: a query of a related document, or a shape on the map. */
const WITH_OBJECTS = ['contains', 'within', 'intersects']

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isPlain = (value: unknown) =>
  !isObject(value) || value instanceof Date || (Array.isArray(value) && !value.some(isObject))

/**
 * The first field of a query that is compared with something that is no value, such as
 * `{ id: { equals: { a: 1 } } }`. Databases take that for an operator of their own, or stumble over it.
 */
export function oddOperand(where: unknown): string | undefined {
  if (Array.isArray(where)) return where.map(oddOperand).find(Boolean)
  if (!isObject(where)) return undefined
  for (const [key, inner] of Object.entries<unknown>({ ...where })) {
    const isBranch = ['and', 'or'].includes(key.toLowerCase())
    const found = isBranch ? oddOperand(inner) : oddField(key, inner)
    if (found) return found
  }
  return undefined
}

function oddField(key: string, condition: unknown): string | undefined {
  if (!isObject(condition)) return undefined
  const isOdd = Object.entries<unknown>({ ...condition }).some(
    ([operator, operand]) => !WITH_OBJECTS.includes(operator) && !isPlain(operand),
  )
  return isOdd ? key : undefined
}
