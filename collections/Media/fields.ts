import type { Field, TextFieldSingleValidation } from 'payload'
import { richTextField } from '../../fields/richText'

const isKind = (kind: string) => (data: { mimeType?: string } | undefined) =>
  Boolean(data?.mimeType?.startsWith(kind))

/** A picture is described, or said to be decorative; a film, its captions and a document need no words here. */
const describedOrDecorative: TextFieldSingleValidation = (value, { data, siblingData }) => {
  const siblings = { ...data, ...siblingData }
  const mimeType: unknown = Reflect.get(siblings, 'mimeType')
  const isPicture = typeof mimeType !== 'string' || mimeType.startsWith('image/')
  if (!isPicture || Reflect.get(siblings, 'decorative') === true || value?.trim()) return true
  return 'Say in a few words what the picture shows, or mark it as decorative.'
}

export const mediaFields: Field[] = [
  {
    name: 'alt',
    label: 'Alternative text',
    type: 'text',
    maxLength: 250,
    validate: describedOrDecorative,
    admin: {
      description: 'What the picture shows, for people who do not see it. No “picture of”.',
      condition: (data) => data?.decorative !== true,
    },
  },
  {
    name: 'decorative',
    type: 'checkbox',
    defaultValue: false,
    admin: {
      description: 'The picture says nothing that the text does not say. Screen readers skip it.',
    },
  },
  { name: 'caption', type: 'textarea' },
  { name: 'credit', type: 'text', admin: { description: 'Who made it.' } },
  { name: 'licence', type: 'text', admin: { description: 'On what terms it may be shown.' } },
  {
    name: 'captions',
    label: 'Captions file',
    type: 'upload',
    relationTo: 'media',
    filterOptions: { mimeType: { equals: 'text/vtt' } },
    admin: {
      description: 'A WebVTT file with what is said and heard.',
      condition: isKind('video/'),
    },
  },
  {
    ...richTextField({
      name: 'transcript',
      kind: 'section',
      description: 'Everything that is said and shown, to read.',
    }),
  },
]
