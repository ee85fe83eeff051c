import { documentTag, listTag, presenceTag, relatedTag, routeTag } from '../../lib/cacheTags'
import { presenceTags, tagsOfDocument } from '../../hooks/refreshPages'
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

describe('presenceTags', () => {
  const document = { id: ID, slug: 'diary', language: 'en' }

  it('name the language that a document comes to, or goes from', () => {
    const tags = [presenceTag('articles', 'en')]
    expect(presenceTags('articles', { before: null, after: document })).toEqual(tags)
    expect(presenceTags('articles', { before: document, after: null })).toEqual(tags)
  })

  it('name both where it changes its language, and none where it only changes', () => {
    const spanish = { ...document, language: 'es' }
    expect(presenceTags('articles', { before: document, after: spanish })).toEqual([
      presenceTag('articles', 'en'),
      presenceTag('articles', 'es'),
    ])
    expect(presenceTags('articles', { before: document, after: { ...document } })).toEqual([])
    expect(presenceTags('articles', { before: null, after: null })).toEqual([])
  })
})
