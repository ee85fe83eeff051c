import { layoutField } from '../../blocks/layout'
import { summaryField, titleField } from '../../fields/title'
import { contentCollection } from '../contentCollection'

/** Pages: editorial policy, accessibility statement, privacy and the like. */
export const Pages = contentCollection({
  slug: 'pages',
  labels: { singular: 'Page', plural: 'Pages' },
  group: 'Site',
  description: 'Pages about the practice and the site, put together from blocks.',
  titleField: 'title',
  segments: 'many',
  columns: ['title', 'slug'],
  searchIn: ['summary'],
  tabs: [{ label: 'Content', fields: [titleField, summaryField, layoutField] }],
  card: { title: true, summary: true },
  listedBy: 'title',
})
