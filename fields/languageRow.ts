import type { Field } from 'payload'
import { DEFAULT_LANGUAGE, LANGUAGE_NAMES, LANGUAGES } from '../lib/languages'

/** The language whose pages show a row. */
export const languageRow: Field = {
  name: 'language',
  type: 'select',
  required: true,
  defaultValue: DEFAULT_LANGUAGE,
  options: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
  admin: { description: 'Shown on the pages of this language.' },
}
