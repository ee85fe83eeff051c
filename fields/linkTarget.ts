import type { FieldAffectingData, TextFieldSingleValidation } from 'payload'
import { httpsAddress } from './httpsAddress'

const addressUnlessInternal: TextFieldSingleValidation = (value, options) => {
  const linkType: unknown = Reflect.get(options.siblingData ?? {}, 'linkType')
  return linkType === 'internal' || httpsAddress(value, { ...options, required: true })
}

/**
 * Narrows the address field of a rich text link to full `https://` addresses of other sites: pages of
 * this site are linked by choosing the document, never by typing its path.
 */
export function linkTarget(field: FieldAffectingData): FieldAffectingData {
  if (field.name !== 'url' || field.type !== 'text') return field
  return {
    ...field,
    hasMany: false,
    minRows: undefined,
    maxRows: undefined,
    validate: addressUnlessInternal,
  }
}
