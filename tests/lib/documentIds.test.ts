import { isDocumentId, referencedIds } from '@/lib/documentIds'

const UUID = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
const OTHER = '7d444840-9dc0-11d1-b245-5ffdce74fad2'
const OBJECT_ID = '507f1f77bcf86cd799439011'

describe('document ids', () => {
  it('knows the forms of both databases', () => {
    expect(isDocumentId(UUID)).toBe(true)
    expect(isDocumentId(OBJECT_ID)).toBe(true)
    expect(isDocumentId('chronic-pain')).toBe(false)
    expect(isDocumentId(7)).toBe(false)
  })

  it('finds what a document points to, wherever it stands', () => {
    const document = {
      id: 'root',
      heroImage: UUID,
      conditions: [OBJECT_ID],
      body: { root: { children: [{ fields: { doc: { relationTo: 'pages', value: OTHER } } }] } },
    }
    expect([...referencedIds(document)].sort()).toEqual([UUID, OTHER, OBJECT_ID].sort())
  })

  it('leaves the ids of rows out', () => {
    expect([...referencedIds({ uses: [{ id: OBJECT_ID, onset: '4 weeks' }] })]).toEqual([])
  })

  it('takes a populated document, and does not look into it', () => {
    const condition = { id: UUID, updatedAt: '2026-01-01', treatments: [OTHER] }
    expect([...referencedIds({ conditions: [condition] })]).toEqual([UUID])
  })
})
