import { populated, populatedList, relationId, relationIds } from '@/lib/relations'

const condition = { id: 'a', title: 'Dystonia' }

describe('relations', () => {
  it('gives the document only where it is populated', () => {
    expect(populated(condition)).toBe(condition)
    expect(populated('a')).toBeNull()
    expect(populated(null)).toBeNull()
    expect(populatedList([condition, 'b', null])).toEqual([condition])
    expect(populatedList(undefined)).toEqual([])
  })

  it('gives the id in each of the three states', () => {
    expect(relationId(condition)).toBe('a')
    expect(relationId('b')).toBe('b')
    expect(relationId(undefined)).toBeNull()
    expect(relationIds([condition, 'b', null])).toEqual(['a', 'b'])
  })
})
