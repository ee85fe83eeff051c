import type { TextFieldSingleValidation } from 'payload'

/** Accepts an empty value or a full `https://` address. */
export const httpsAddress: TextFieldSingleValidation = (value, { required }) => {
  if (!value) return required ? 'Enter the full address, beginning with https://.' : true
  const wellFormed = URL.canParse(value) && new URL(value).protocol === 'https:'
  return (
    wellFormed ||
    'Enter the full address, beginning with https://, such as https://medlineplus.gov/.'
  )
}
