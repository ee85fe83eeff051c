import type { Block } from 'payload'
import { careCardFields } from '../../fields/careCard'

/** Tells the reader when to get help, and how soon. */
export const careCardBlock: Block = {
  slug: 'careCard',
  interfaceName: 'CareCardBlock',
  labels: { singular: 'Care card', plural: 'Care cards' },
  admin: { disableBlockName: true },
  fields: careCardFields,
}
