import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'

/** Payload's form says 0 of a list without rows, where a document says that it is empty. */
const withEmptyLists = (state: FormState): FormState =>
  Object.fromEntries(
    Object.entries(state).map(([path, field]) => [
      path,
      field.rows?.length === 0 ? { ...field, value: [] } : field,
    ]),
  )

/** What a form of the admin UI holds, in the shape of its document. */
export const formValues = (state: FormState): Record<string, unknown> =>
  reduceFieldsToValues(withEmptyLists(state), true)
