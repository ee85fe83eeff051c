import type { Field } from 'payload'

/** The heading of a page. */
export const titleField: Field = {
  name: 'title',
  type: 'text',
  required: true,
  index: true,
  maxLength: 160,
  admin: { description: 'The heading of the page, in words that a patient would search for.' },
}

/** One or two sentences below the heading, on cards and for search engines. */
export const summaryField: Field = {
  name: 'summary',
  type: 'textarea',
  required: true,
  maxLength: 400,
  admin: {
    description:
      'One or two plain sentences. They stand below the heading, on cards, and in search results.',
  },
}
