import type { GlobalConfig } from 'payload'
import { admins } from '../access/admins'
import { anyone } from '../access/anyone'
import { openingHoursField } from '../fields/openingHours'
import { phoneField } from '../fields/phone'
import { httpsAddress } from '../fields/httpsAddress'
import { refreshPagesOfGlobal } from '../hooks/refreshPages'

/** The practice itself: its names, how to reach it, and what to do in an emergency. */
export const Practice: GlobalConfig = {
  slug: 'practice',
  label: 'Practice',
  access: { read: anyone, update: admins },
  versions: { max: 50 },
  admin: { group: 'Settings', description: 'Shown on every page of the site.' },
  hooks: { afterChange: [refreshPagesOfGlobal] },
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
              defaultValue: 'In an emergency, call 911.',
              admin: { description: 'Stands at the foot of every page.' },
            },
            {
              name: 'disclaimer',
              type: 'textarea',
              required: true,
              defaultValue:
                'This site is not a substitute for advice from a clinician who knows you.',
              admin: { description: 'Stands at the foot of every page.' },
            },
          ],
        },
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
