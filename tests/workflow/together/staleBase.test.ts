import {
  CLAIM_LASTS,
  isUnderWay,
  judge,
  mayOverwrite,
  type Write,
} from '@/workflow/together/staleBase'

const write = (revision: number, more: Partial<Write> = {}): Write => ({
  revision,
  actor: 'ana',
  actorName: 'Ana',
  tab: 'tab-of-ana',
  fields: ['Title'],
  at: '2026-05-03T14:03:00.000Z',
  ...more,
})

const attempt = { seen: 3, tab: 'my-tab', actor: 'me', isPublishing: false }

describe('a save', () => {
  it('on the newest revision is none on a stale base', () => {
    const verdict = judge(attempt, { stored: 3, writes: [write(2), write(3)] })
    expect(verdict).toEqual({ isStale: false, writes: [] })
  })

  it('on an older one is, and names what was saved since', () => {
    const writes = [write(3), write(4), write(5, { actorName: 'Ben' })]
    const verdict = judge(attempt, { stored: 5, writes })
    expect(verdict.isStale).toBe(true)
    expect(verdict.writes.map(({ revision }) => revision)).toEqual([4, 5])
  })

  it('does not mind what its own window saved', () => {
    const own = write(4, { tab: 'my-tab' })
    expect(judge(attempt, { stored: 4, writes: [own] }).isStale).toBe(false)
    expect(judge(attempt, { stored: 5, writes: [write(4), { ...own, revision: 5 }] })).toEqual({
      isStale: true,
      writes: [write(4)],
    })
  })

  it('without a window has none of its own', () => {
    const script = write(4, { tab: null })
    expect(judge({ ...attempt, tab: null }, { stored: 4, writes: [script] }).isStale).toBe(true)
  })

  it('of a draft does not mind that the page was published or taken down, but a publication does', () => {
    const writes = [write(4, { fields: [] })]
    expect(judge(attempt, { stored: 4, writes }).isStale).toBe(false)
    const publishing = { ...attempt, isPublishing: true }
    expect(judge(publishing, { stored: 4, writes }).isStale).toBe(true)
    const own = [write(4, { fields: [], actor: 'me', tab: null })]
    expect(judge(publishing, { stored: 4, writes: own }).isStale).toBe(false)
  })

  it('does not mind a number whose version never came', () => {
    expect(judge(attempt, { stored: 3, writes: [write(4)] }).isStale).toBe(false)
  })

  it('is on a stale base where a version is not written down, or an older one came back', () => {
    expect(judge(attempt, { stored: 4, writes: [] })).toEqual({ isStale: true, writes: [] })
    expect(judge(attempt, { stored: 2, writes: [] })).toEqual({ isStale: true, writes: [] })
  })
})

describe('a number that was taken', () => {
  const now = new Date('2026-05-03T14:03:10.000Z')

  it('holds others up until its version is there, or too long on its way', () => {
    expect(isUnderWay(write(4), { stored: 3, now })).toBe(true)
    expect(isUnderWay(write(4), { stored: 4, now })).toBe(false)
    const later = new Date(now.getTime() + CLAIM_LASTS)
    expect(isUnderWay(write(4), { stored: 3, now: later })).toBe(false)
    expect(isUnderWay(null, { stored: 3, now })).toBe(false)
  })
})

describe('an autosave', () => {
  const mine = { tab: 'tab-of-ana', actor: 'ana' }

  it('is written over one of the same window only', () => {
    expect(mayOverwrite({ write: write(4), isReferred: false }, mine)).toBe(true)
    const other = { ...mine, tab: 'another' }
    expect(mayOverwrite({ write: write(4), isReferred: false }, other)).toBe(false)
    expect(mayOverwrite({ write: write(4), isReferred: false }, { ...mine, actor: 'ben' })).toBe(
      false,
    )
    expect(mayOverwrite({ write: null, isReferred: false }, mine)).toBe(false)
  })

  it('is not written over what was signed or sent for review', () => {
    expect(mayOverwrite({ write: write(4), isReferred: true }, mine)).toBe(false)
  })
})
