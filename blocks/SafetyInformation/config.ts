import type { Block } from 'payload'

/** The boxed warning and safety information of a medicine, filled from its drug product. */
export const safetyInformationBlock: Block = {
  slug: 'safetyInformation',
  interfaceName: 'SafetyInformationBlock',
  labels: { singular: 'Safety information', plural: 'Safety information' },
  admin: { disableBlockName: true },
  fields: [
    { name: 'drugProduct', type: 'relationship', relationTo: 'drug-products', required: true },
  ],
}
