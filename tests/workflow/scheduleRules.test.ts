import { readScheduleTime, scheduleProblem, settledBy } from '@/workflow/scheduleRules'
import { scheduleWords } from '@/workflow/scheduleWords'
import { workflowWords } from '@/workflow/words'
import { factsWith, signOff } from './workflowFacts'

const NOW = Date.parse('2026-06-01T12:00:00.000Z')
const zone = { timeZone: 'America/Chicago', now: NOW }

describe('the time of a schedule', () => {
  it('is meant on the clocks of the practice', () => {
    expect(readScheduleTime('2026-06-10T09:00', zone)).toEqual({
      moment: Date.parse('2026-06-10T14:00:00.000Z'),
      isTwice: false,
    })
  })

  it('is the first one where it comes twice, and says so', () => {
    expect(readScheduleTime('2026-11-01T01:30', zone)).toEqual({
      moment: Date.parse('2026-11-01T06:30:00.000Z'),
      isTwice: true,
    })
  })

  it.each([
    ['2027-03-14T02:30', /put forward that night, so the time 2027-03-14 02:30 does not exist/],
    ['2026-06-01T06:59', /past in America\/Chicago/],
    ['2026-06-01T07:00', /past in America\/Chicago/],
    ['tomorrow', /such as 2026-05-03T09:30/],
    [undefined, /such as 2026-05-03T09:30/],
    [17, /such as 2026-05-03T09:30/],
  ])('is refused as %p, with a sentence', (text, sentence) => {
    expect(Reflect.get(readScheduleTime(text, zone), 'problem')).toMatch(sentence)
  })
})

const approved = { signOff, problem: null }
const signOffs = [{ hash: 'v1:b', actor: 'reviewer', nextReview: '2027-01-01T00:00:00.000Z' }]
const at = Date.parse('2026-06-10T14:00:00.000Z')
const waiting = (action: 'publish' | 'unpublish', time = '2026-06-05T12:00:00.000Z') => ({
  ...{ id: action, action, at: time },
  hash: action === 'publish' ? 'v1:b' : null,
})
const wish = (action: 'publish' | 'unpublish', time = at) => ({
  ...{ action, at: time, signOffs },
  when: 'June 10',
})

describe('a publication', () => {
  it('can be scheduled of a text that is signed until then', () => {
    expect(scheduleProblem(factsWith({ newest: approved }), wish('publish'))).toBeNull()
  })

  it('cannot of one that nobody signed, or that patients see already', () => {
    expect(scheduleProblem(factsWith(), wish('publish'))).toBe(workflowWords.refused.edited)
    const live = factsWith({ newest: { ...approved, isPublished: true } })
    expect(scheduleProblem(live, wish('publish'))).toBe(workflowWords.publishedAlready)
  })

  it('cannot for a time after the sign-off ends', () => {
    const facts = factsWith({ newest: approved })
    const late = Date.parse('2027-01-01T00:00:00.000Z')
    expect(scheduleProblem(facts, wish('publish', late - 1))).toBeNull()
    expect(scheduleProblem(facts, wish('publish', late))).toMatch(/ends before June 10/)
  })

  it('cannot beside another one', () => {
    const facts = factsWith({ newest: approved, schedules: [waiting('publish')] })
    expect(scheduleProblem(facts, wish('publish'))).toBe(scheduleWords.publishWaits)
  })
})

describe('an end', () => {
  it('can be scheduled of what patients see, or will see by then', () => {
    expect(scheduleProblem(factsWith(), wish('unpublish'))).toBeNull()
    const coming = factsWith({ live: null, schedules: [waiting('publish')] })
    expect(scheduleProblem(coming, wish('unpublish'))).toBeNull()
  })

  it('cannot of anything else, nor beside another one', () => {
    expect(scheduleProblem(factsWith({ live: null }), wish('unpublish'))).toBe(
      workflowWords.notLive,
    )
    const later = waiting('publish', '2026-06-20T12:00:00.000Z')
    expect(scheduleProblem(factsWith({ live: null, schedules: [later] }), wish('unpublish'))).toBe(
      scheduleWords.neverLive,
    )
    const second = factsWith({ schedules: [waiting('unpublish')] })
    expect(scheduleProblem(second, wish('unpublish'))).toBe(scheduleWords.unpublishWaits)
  })
})

describe('what a save settles', () => {
  const open = [
    { id: 'failed', action: 'publish' as const, at: '2026-05-01T12:00:00.000Z', state: 'failed' },
    { id: 'end', action: 'unpublish' as const, at: '2026-05-20T12:00:00.000Z', state: 'waiting' },
    { id: 'later', action: 'unpublish' as const, at: '2026-07-01T12:00:00.000Z', state: 'waiting' },
    { id: 'stuck', action: 'unpublish' as const, at: '2026-04-01T12:00:00.000Z', state: 'failed' },
    { id: 'next', action: 'publish' as const, at: '2026-05-30T12:00:00.000Z', state: 'waiting' },
  ]
  const ids = (saved: { isPublic: boolean; at: number }) =>
    settledBy(open, saved).map(({ id }) => id)

  it('is whatever failed, and ends of before, where the page became public', () => {
    expect(ids({ isPublic: true, at: NOW })).toEqual(['failed', 'end', 'stuck'])
  })

  it('are no ends that come after the schedule that published it', () => {
    const before = Date.parse('2026-05-10T12:00:00.000Z')
    expect(ids({ isPublic: true, at: before })).toEqual(['failed', 'stuck'])
  })

  it('are failed ends where it was taken down', () => {
    expect(ids({ isPublic: false, at: NOW })).toEqual(['stuck'])
  })
})
