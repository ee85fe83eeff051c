type WithCustom = { custom?: Record<string, unknown> | undefined }

const isText = (value: unknown): value is string => typeof value === 'string'

/**
 * The clinical fields of a collection, as `collections/<Name>/clinicalFields.ts` declares them and
 * `contentCollection` hands them over; `null` for a collection that carries no clinical statements.
 */
export function clinicalFieldsOf({ custom }: WithCustom): readonly string[] | null {
  const fields: unknown = custom?.clinicalFields
  return Array.isArray(fields) ? fields.filter(isText) : null
}
