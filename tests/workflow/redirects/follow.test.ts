import fc from 'fast-check'
import { follow, type Known, type Target } from '@/workflow/redirects/target'

const document = (id: string): Target => ({ kind: 'document', collection: 'conditions', id })
const path = (text: string): Target => ({ kind: 'path', path: text })
const GONE: Target = { kind: 'gone' }

type Facts = {
  pages?: Record<string, Target>
  redirects?: Record<string, Target>
  published?: string[]
  retired?: Record<string, Target>
}

const knowing = ({ pages = {}, redirects = {}, published = [], retired = {} }: Facts): Known => ({
  pageAt: (text) => pages[text] ?? null,
  redirectFrom: (text) => redirects[text] ?? null,
  isPublic: ({ id }) => published.includes(id),
  retirementOf: (id) => retired[id] ?? null,
})

describe('follow', () => {
  it('ends at the page that is public at a path, whatever redirects say', async () => {
    const known = knowing({ pages: { '/a': document('a') }, redirects: { '/a': GONE } })
    expect(await follow(path('/a'), { known })).toEqual(document('a'))
  })

  it('goes over any number of redirects in one step', async () => {
    const known = knowing({
      redirects: { '/a': path('/b'), '/b': path('/c'), '/c': document('d') },
      published: ['d'],
    })
    expect(await follow(path('/a'), { known })).toEqual(document('d'))
  })

  it('goes from a retired page to the one that took its place, and on from there', async () => {
    const retired = { a: document('b'), b: path('/list') }
    const known = knowing({ retired, pages: { '/list': path('/list') } })
    expect(await follow(document('a'), { known })).toEqual(path('/list'))
    expect(await follow(document('c'), { known: knowing({ retired: { c: GONE } }) })).toEqual(GONE)
  })

  it('comes back to a retired page once that is public again', async () => {
    const known = knowing({ retired: { a: document('b') }, published: ['a', 'b'] })
    expect(await follow(document('a'), { known })).toEqual(document('a'))
  })

  it('ends nowhere where nothing public is', async () => {
    expect(await follow(path('/a'), { known: knowing({}) })).toEqual({ kind: 'nothing' })
    expect(await follow(document('a'), { known: knowing({}) })).toEqual({ kind: 'nothing' })
  })

  it('says that it goes in a circle, by way of where it began too', async () => {
    const known = knowing({ redirects: { '/b': path('/c'), '/c': path('/b'), '/d': path('/a') } })
    expect(await follow(path('/b'), { known })).toEqual({ kind: 'loop' })
    expect(await follow(path('/d'), { known, passed: [path('/a')] })).toEqual({ kind: 'loop' })
    expect(
      await follow(document('a'), { known: knowing({ retired: { a: document('a') } }) }),
    ).toEqual({
      kind: 'loop',
    })
  })

  it('always ends, and never at something that leads on', async () => {
    const name = fc.constantFrom('/a', '/b', '/c', '/d', '/e')
    const target = fc.oneof(name.map(path), fc.constantFrom(document('x'), document('y'), GONE))
    const ways = fc.dictionary(name, target)
    await fc.assert(
      fc.asyncProperty(ways, name, fc.boolean(), async (redirects, start, isPublic) => {
        const known = knowing({ redirects, published: isPublic ? ['x'] : [] })
        const end = await follow(path(start), { known })
        expect(['document', 'gone', 'nothing', 'loop']).toContain(end.kind)
        if (end.kind === 'document') expect([end.id, isPublic]).toEqual(['x', true])
      }),
      { numRuns: 1000 },
    )
  })
})
