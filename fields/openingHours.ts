import type { Field, TextFieldSingleValidation } from 'payload'
import { WEEKDAYS } from '../lib/weekdays'

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/

const clockTime: TextFieldSingleValidation = (value, { required }) => {
  if (!value) return required ? 'Enter a time, such as 08:30.' : true
  return CLOCK.test(value) || 'Enter the time with four digits on the 24-hour clock, such as 08:30.'
}

/** The hours of a week, one row for each stretch of opening. */
export const openingHoursField: Field = {
  name: 'hours',
  label: 'Opening hours',
  type: 'array',
  labels: { singular: 'Opening hours', plural: 'Opening hours' },
  admin: { description: 'One row for each stretch. A day without a row is closed.' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'day',
          type: 'select',
          required: true,
          options: WEEKDAYS.map(({ value, label }) => ({ value, label })),
        },
        { name: 'opens', type: 'text', required: true, validate: clockTime },
        { name: 'closes', type: 'text', required: true, validate: clockTime },
      ],
    },
  ],
}
