import { contentCollection } from '../contentCollection'
import { locationTabs } from './fields'
import { readPosition } from './hooks/readPosition'

const base = contentCollection({
  slug: 'locations',
  labels: { singular: 'Location', plural: 'Locations' },
  group: 'Practice',
  description: 'Where patients are seen: address, hours, parking and access.',
  titleField: 'name',
  columns: ['name', 'phone'],
  tabs: locationTabs,
  card: { summary: true, address: true, phone: true },
  listedBy: 'name',
})

/** Locations: where patients are seen. */
export const Locations = {
  ...base,
  hooks: {
    ...base.hooks,
    beforeOperation: [...(base.hooks?.beforeOperation ?? []), readPosition],
  },
}
