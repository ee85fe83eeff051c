import { notePublicationDate } from './hooks/notePublicationDate'
import { refreshNeighbours } from './hooks/refreshNeighbours'
import { contentCollection } from '../contentCollection'
import { articleClinicalFields } from './clinicalFields'
import { articleTabs } from './fields'

const base = contentCollection({
  slug: 'articles',
  labels: { singular: 'Article', plural: 'Articles' },
  group: 'Clinical content',
  description: 'Longer texts about living with pain, conditions and treatments.',
  titleField: 'title',
  columns: ['title', 'authors', 'publishedAt'],
  searchIn: ['summary'],
  tabs: articleTabs,
  sidebar: [
    {
      name: 'publishedAt',
      label: 'Published on',
      type: 'date',
      index: true,
      hooks: { beforeDuplicate: [() => null] },
      admin: {
        position: 'sidebar',
        description: 'Set when it is first published. The list of articles is ordered by it.',
        date: { pickerAppearance: 'dayAndTime' },
      },
    },
  ],
  card: { title: true, summary: true, heroImage: true, publishedAt: true },
  listedBy: 'publishedAt',
  clinicalFields: articleClinicalFields,
})

/** Articles: longer texts that clinicians sign. */
export const Articles = {
  ...base,
  hooks: {
    ...base.hooks,
    beforeChange: [...(base.hooks?.beforeChange ?? []), notePublicationDate],
    afterChange: [...(base.hooks?.afterChange ?? []), refreshNeighbours],
  },
}
