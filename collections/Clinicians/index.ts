import { contentCollection } from '../contentCollection'
import { clinicianSidebar, clinicianTabs } from './fields'

/** Clinicians: the people of the practice. */
export const Clinicians = contentCollection({
  slug: 'clinicians',
  labels: { singular: 'Clinician', plural: 'Clinicians' },
  group: 'Practice',
  description: 'The people of the practice, as patients see them.',
  titleField: 'name',
  columns: ['name', 'credentials', 'locations', 'reviews'],
  tabs: clinicianTabs,
  sidebar: clinicianSidebar,
  card: { credentials: true, summary: true, photo: true, reviews: true },
  listedBy: 'name',
})
