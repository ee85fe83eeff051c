import { documentTag, listTag, relatedTag, routeTag } from '../../lib/cacheTags'
import { tagsOfDocument } from '../../hooks/refreshPages'
import { linkTo, richTextOf } from '../builders'

const ID = '6b03104a45db7611cca58e28'
const OTHER = '6b03104a45db7611cca58e29'

describe('tagsOfDocument', () => {
  it('names the document, its list, its address and what it points to', () => {
    const body = richTextOf(linkTo('conditions', OTHER))
    const document = { id: ID, slug: 'diary', language: 'es', body }
    expect(tagsOfDocument('articles', document)).toEqual([
      documentTag(ID),
      relatedTag(OTHER),
      listTag('articles', 'es'),
      routeTag('/es/articles/diary'),
    ])
  })

  it('names no address where a document has none of its own', () => {
    const document = { id: ID, slug: 'swallow', language: 'en' }
    expect(tagsOfDocument('treatment-faqs', document)).toEqual([
      documentTag(ID),
      listTag('treatment-faqs', 'en'),
    ])
    expect(tagsOfDocument('media', { id: ID })).toEqual([documentTag(ID)])
    expect(tagsOfDocument('articles', { id: ID, slug: null, language: 'en' })).toHaveLength(2)
  })
})
