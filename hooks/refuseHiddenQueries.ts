import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { staff } from '../access/staff'

const READS = ['read', 'count', 'readDistinct']

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Payload reads `a__b` as `a.b`. */
const isPath = (key: string) => key.includes('.') || key.includes('__')

/** Tells whether a condition asks about another document: by its path, or by a query inside a query. */
const reaches = (key: string, condition: unknown) =>
  isPath(key) ||
  (isObject(condition) &&
    Object.values(condition).some((value) => isObject(value) && !isListOfTexts(value)))

const isListOfTexts = (value: object) =>
  Array.isArray(value) && value.every((item) => !isObject(item))

const reachingKeys = (where: unknown): string[] => {
  if (Array.isArray(where)) return where.flatMap(reachingKeys)
  if (!isObject(where)) return []
  return Object.entries(where).flatMap(([key, inner]: [string, unknown]) => {
    // Payload takes AND and Or for what they mean too.
    if (['and', 'or'].includes(key.toLowerCase())) return reachingKeys(inner)
    return reaches(key, inner) ? [key] : []
  })
}

const sortKeys = (sort: unknown): string[] =>
  [sort].flat().flatMap((key) => (typeof key === 'string' ? key.split(',') : []))

/**
 * Refuses public queries that reach into other documents ("articles whose condition's title begins
 * with A"): their answers would tell what drafts say. Filters of the public are single field names.
 *
 * @throws APIError 400
 */
export const refuseHiddenQueries: CollectionBeforeOperationHook = (hook) => {
  const { args, operation, req } = hook
  if (!READS.includes(operation) || req.payloadAPI === 'local' || staff({ req })) return args
  const where: unknown = 'where' in args ? args.where : undefined
  const sort: unknown = 'sort' in args ? args.sort : undefined
  const [reaching] = [...reachingKeys(where), ...sortKeys(sort).filter(isPath)]
  if (reaching !== undefined) {
    throw new APIError(
      `The public API does not filter or sort by “${reaching}”. Use a field of the document itself, and a plain value.`,
      400,
      null,
      true,
    )
  }
  return args
}
