import type { Field, GlobalConfig } from 'payload'
import { admins } from '../access/admins'
import { anyone } from '../access/anyone'
import { openingHoursField } from '../fields/openingHours'
import { phoneField } from '../fields/phone'
import { httpsAddress } from '../fields/httpsAddress'
import { refreshPagesOfGlobal } from '../hooks/refreshPages'
import { redrawShareImages } from '../jobs/drawShareImages'
import { DEFAULT_LANGUAGE, LANGUAGE_NAMES, LANGUAGES } from '../lib/languages'
import { wordsIn } from '../lib/words'

const editorialPolicy: Field = {
  name: 'editorialPolicy',
  label: 'Editorial policy',
  type: 'relationship',
  relationTo: 'pages',
  admin: {
    description:
      'The page that says how texts are written and checked. Every clinical page links to it.',
  },
}

/** What the practice says of itself and for safety in the languages besides the default one. */
const otherLanguages: Field = {
  name: 'translations',
  label: 'In other languages',
  type: 'array',
  labels: { singular: 'Language', plural: 'Languages' },
  admin: {
    description:
      'The texts of the other tabs, for the pages in that language. A general wording stands in where a language has none.',
  },
  fields: [
    {
      name: 'language',
      type: 'select',
      required: true,
      options: LANGUAGES.filter((value) => value !== DEFAULT_LANGUAGE).map((value) => ({
        value,
        label: LANGUAGE_NAMES[value],
      })),
    },
    { name: 'description', type: 'textarea' },
    { name: 'emergencyWording', label: 'Emergency wording', type: 'textarea', required: true },
    { name: 'disclaimer', type: 'textarea', required: true },
    editorialPolicy,
  ],
}

/** The practice itself: its names, how to reach it, and what to do in an emergency. */
export const Practice: GlobalConfig = {
  slug: 'practice',
  label: 'Practice',
  access: { read: anyone, update: admins },
  versions: { max: 0 },
  admin: { group: 'Settings', description: 'Shown on every page of the site.' },
  hooks: { afterChange: [refreshPagesOfGlobal, redrawShareImages] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Names',
          fields: [
            { name: 'name', type: 'text', required: true, defaultValue: 'Medical practice' },
            { name: 'legalName', label: 'Legal name', type: 'text' },
            {
              name: 'description',
              type: 'textarea',
              admin: { description: 'What the practice does, in one or two sentences.' },
            },
            {
              name: 'logo',
              type: 'upload',
              relationTo: 'media',
              filterOptions: { mimeType: { contains: 'image/' } },
              admin: {
                description:
                  'Stands before the name at the head of every page. The name stays in words beside it.',
              },
            },
            {
              name: 'timeZone',
              label: 'Time zone',
              type: 'text',
              required: true,
              defaultValue: 'America/Chicago',
              admin: {
                description: 'An IANA name, such as America/Chicago. Dates are shown in it.',
              },
              validate: (value: string | null | undefined) =>
                isTimeZone(value) || 'Enter an IANA time zone, such as America/Chicago.',
            },
          ],
        },
        {
          label: 'Contact',
          fields: [
            phoneField({}),
            { name: 'email', type: 'email' },
            openingHoursField,
            {
              name: 'social',
              label: 'Profiles elsewhere',
              type: 'array',
              labels: { singular: 'Profile', plural: 'Profiles' },
              fields: [
                { name: 'name', type: 'text', required: true },
                {
                  name: 'url',
                  label: 'Web address',
                  type: 'text',
                  required: true,
                  validate: httpsAddress,
                },
              ],
            },
          ],
        },
        {
          label: 'Safety wording',
          fields: [
            {
              name: 'emergencyWording',
              label: 'Emergency wording',
              type: 'textarea',
              required: true,
              defaultValue: wordsIn(DEFAULT_LANGUAGE).emergencyWording,
              admin: { description: 'Stands at the foot of every page.' },
            },
            {
              name: 'disclaimer',
              type: 'textarea',
              required: true,
              defaultValue: wordsIn(DEFAULT_LANGUAGE).disclaimer,
              admin: { description: 'Stands at the foot of every page.' },
            },
            editorialPolicy,
          ],
        },
        { label: 'Other languages', fields: [otherLanguages] },
      ],
    },
  ],
}

function isTimeZone(value: string | null | undefined): boolean {
  try {
    return Boolean(value && new Intl.DateTimeFormat('en', { timeZone: value }))
  } catch {
    return false
  }
}
