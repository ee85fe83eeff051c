import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { staff } from '../access/staff'

const READS = ['read', 'count', 'readDistinct']

const keysOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(keysOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'and' || key === 'or' ? keysOf(inner) : [key],
  )
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
  const reaching = [...keysOf(where), ...sortKeys(sort)].find((key) => key.includes('.'))
  if (reaching) {
    throw new APIError(
      `The public API does not filter or sort by “${reaching}”. Use a field of the document itself, without a dot.`,
      400,
      null,
      true,
    )
  }
  return args
}
