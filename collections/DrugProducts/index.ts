import { contentCollection } from '../contentCollection'
import { drugProductClinicalFields } from './clinicalFields'
import { drugProductTabs } from './fields'

/** Drug products: brand and generic name, boxed warning and safety information. */
export const DrugProducts = contentCollection({
  slug: 'drug-products',
  labels: { singular: 'Drug product', plural: 'Drug products' },
  group: 'Clinical content',
  description:
    'Medicines that pages name, with the safety information that must stand beside them.',
  titleField: 'brandName',
  columns: ['brandName', 'establishedName', 'versionDate'],
  searchIn: ['establishedName'],
  tabs: drugProductTabs,
  card: {
    establishedName: true,
    maker: true,
    boxedWarning: true,
    safetyInformation: true,
    prescribingInformation: true,
    versionDate: true,
    references: true,
  },
  listedBy: 'brandName',
  clinicalFields: drugProductClinicalFields,
})
