import { oddOperand } from '../../hooks/oddOperand'

describe('oddOperand', () => {
  it.each([
    undefined,
    {},
    { title: { like: 'pain' } },
    { id: { in: ['a', 'b'] } },
    { publishedAt: { greater_than: new Date() } },
    { deletedAt: { exists: false } },
    { and: [{ title: { equals: null } }, { or: [{ slug: { equals: 'a' } }] }] },
    { conditions: { contains: { title: { like: 'a' } } } },
    { geo: { within: { type: 'Polygon', coordinates: [] } } },
  ])('has nothing against %j', (where) => expect(oddOperand(where)).toBeUndefined())

  it.each<[unknown, string]>([
    [{ id: { equals: { a: 'b' } } }, 'id'],
    [{ email: { equals: { $ne: null } } }, 'email'],
    [{ title: { in: [{ $gt: '' }] } }, 'title'],
    [{ and: [{ title: { like: 'a' } }, { slug: { equals: {} } }] }, 'slug'],
    [{ AND: { 0: { slug: { equals: { a: 1 } } } } }, '0'],
  ])('names the field of %j', (where, field) => expect(oddOperand(where)).toBe(field))
})
