import type { Block } from 'payload'

/** Questions and answers, taken from the treatment FAQs. */
export const faqListBlock: Block = {
  slug: 'faqList',
  interfaceName: 'FaqListBlock',
  labels: { singular: 'FAQ list', plural: 'FAQ lists' },
  admin: { disableBlockName: true },
  fields: [
    { name: 'heading', type: 'text' },
    {
      name: 'faqs',
      label: 'Questions',
      type: 'relationship',
      relationTo: 'treatment-faqs',
      hasMany: true,
      required: true,
    },
  ],
}
