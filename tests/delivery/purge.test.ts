import { jest } from '@jest/globals'
import pino from 'pino'

const revalidateTag = jest.fn<(tag: string, options: object) => void>()
jest.unstable_mockModule('next/cache', () => ({ revalidateTag }))
const { purge } = await import('../../delivery/purge')

const logger = pino({ level: 'silent' })
const error = jest.spyOn(logger, 'error').mockImplementation(() => {})

beforeEach(() => {
  revalidateTag.mockReset()
  error.mockClear()
})

describe('purge', () => {
  it('throws pages away at once, each tag one time', () => {
    purge(['document:1', 'list:articles:en', 'document:1'], logger)
    expect(revalidateTag.mock.calls).toEqual([
      ['document:1', { expire: 0 }],
      ['list:articles:en', { expire: 0 }],
    ])
  })

  it('never throws, and says when a cache cannot be cleared', () => {
    revalidateTag.mockImplementation(() => {
      throw new Error('The disk is full.')
    })
    expect(() => purge(['document:1'], logger)).not.toThrow()
    expect(error).toHaveBeenCalledTimes(1)
  })

  it('is silent on a command line, where no page is kept', () => {
    revalidateTag.mockImplementation(() => {
      throw new Error('Invariant: static generation store missing in revalidateTag')
    })
    purge(['document:1'], logger)
    expect(error).not.toHaveBeenCalled()
  })
})
