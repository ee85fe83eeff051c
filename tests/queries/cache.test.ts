import { jest } from '@jest/globals'

type Options = { tags: string[] }
const seen: Options[] = []
let failure: Error | null = null
jest.unstable_mockModule('next/cache', () => ({
  unstable_cache: (read: () => Promise<unknown>, _key: string[], options: Options) => () => {
    if (failure) throw failure
    seen.push(options)
    return read()
  },
}))
const { tagPage } = await import('../../queries/cache')

beforeEach(() => {
  seen.length = 0
  failure = null
})

describe('tagPage', () => {
  it('files a page under every tag once', async () => {
    await tagPage(['b', 'a', 'b'])
    expect(seen).toEqual([{ tags: ['a', 'b'] }])
  })

  it('hands over no more tags at once than Next keeps', async () => {
    await tagPage(Array.from({ length: 250 }, (_, index) => `document:${index}`))
    expect(seen.map(({ tags }) => tags.length)).toEqual([100, 100, 50])
    expect(new Set(seen.flatMap(({ tags }) => tags)).size).toBe(250)
  })

  it('does nothing on a command line, and hides no other error', async () => {
    failure = new Error('Invariant: incrementalCache missing in unstable_cache')
    await expect(tagPage(['a'])).resolves.toBeUndefined()
    failure = new Error('The disk is full.')
    await expect(tagPage(['a'])).rejects.toThrow('The disk is full.')
  })
})
