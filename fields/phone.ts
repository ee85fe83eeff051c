import type { TextField } from 'payload'

type PhoneOptions = { name?: string; label?: string; required?: boolean; description?: string }

/** A phone number in the way it is printed. At least seven digits, and nothing but digits and marks. */
export function phoneField({
  name = 'phone',
  label,
  required,
  description,
}: PhoneOptions): TextField {
  return {
    name,
    ...(label ? { label } : {}),
    type: 'text',
    ...(required ? { required } : {}),
    admin: { description: description ?? 'As it is to be printed, such as (555) 555-0100.' },
    validate: (value) => {
      if (!value) return required ? 'Enter a phone number.' : true
      const wellFormed = /^[+\d\s().-]+$/.test(value) && value.replace(/\D/g, '').length >= 7
      return wellFormed || 'Enter a phone number of at least seven digits, such as (555) 555-0100.'
    },
  }
}
