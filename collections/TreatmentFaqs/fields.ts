import type { Field, Tab } from 'payload'
import { richTextField } from '../../fields/richText'
import type { FaqTopic } from '../../lib/faqTopics'

const topicLabels: Record<FaqTopic, string> = {
  about: 'About the treatment',
  safety: 'Safety',
  results: 'Results',
  cost: 'Cost and insurance',
  preparation: 'Preparation',
}

export const faqTabs: Tab[] = [
  {
    label: 'Question and answer',
    fields: [
      {
        name: 'question',
        type: 'text',
        required: true,
        index: true,
        maxLength: 200,
        admin: { description: 'One question, as a patient would ask it, ending in “?”.' },
      },
      {
        name: 'shortAnswer',
        label: 'Short answer',
        type: 'textarea',
        required: true,
        maxLength: 400,
        admin: { description: 'One or two sentences that answer it. Plain text.' },
      },
      richTextField({
        name: 'answer',
        label: 'Full answer',
        kind: 'section',
        description: 'What else there is to know. Leave it empty if the short answer says it all.',
      }),
    ],
  },
]

export const faqSidebar: Field[] = [
  {
    name: 'treatment',
    type: 'relationship',
    relationTo: 'treatments',
    required: true,
    index: true,
    admin: {
      position: 'sidebar',
      description: 'The question stands on the page of this treatment.',
    },
  },
  {
    name: 'conditions',
    type: 'relationship',
    relationTo: 'conditions',
    hasMany: true,
    index: true,
    admin: { position: 'sidebar', description: 'It also stands on the pages of these conditions.' },
  },
  {
    name: 'topic',
    type: 'select',
    required: true,
    defaultValue: 'about',
    options: Object.entries(topicLabels).map(([value, label]) => ({ value, label })),
    admin: { position: 'sidebar' },
  },
  {
    name: 'order',
    type: 'number',
    required: true,
    defaultValue: 100,
    index: true,
    admin: { position: 'sidebar', description: 'Lower numbers come first within a topic.' },
  },
]
