import type { Field } from 'payload'

/** The lead picture of a page and of its card. */
export const heroImage: Field = {
  name: 'heroImage',
  label: 'Lead picture',
  type: 'upload',
  relationTo: 'media',
  filterOptions: { mimeType: { contains: 'image/' } },
  admin: { description: 'Shown above the text and on the card. The page is complete without it.' },
}
