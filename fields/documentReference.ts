import type { Field } from 'payload'

/**
 * Names a document by its collection and id, as plain texts: what is written down about a document
 * stays when the document is deleted for good, and no relation of the database may empty it.
 */
export const documentReference: Field[] = [
  {
    name: 'documentCollection',
    label: 'Kind of page',
    type: 'text',
    required: true,
    admin: { readOnly: true },
  },
  {
    name: 'documentId',
    label: 'Id of the page',
    type: 'text',
    required: true,
    index: true,
    admin: { readOnly: true },
  },
  {
    name: 'documentTitle',
    label: 'Page',
    type: 'text',
    admin: { readOnly: true },
  },
]

/** An index for everything that is written down about one document, in its order. */
export const documentIndex = {
  fields: ['documentCollection', 'documentId', 'createdAt'],
}

/** Who did something: the account's id and the name it had then. */
export const actorFields: Field[] = [
  { name: 'actor', label: 'Account', type: 'text', index: true, admin: { readOnly: true } },
  { name: 'actorName', label: 'Who', type: 'text', required: true, admin: { readOnly: true } },
]
