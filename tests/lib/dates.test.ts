import { calendarDay, nextMidnight, weekdayOf, writtenDate, writtenTime } from '@/lib/dates'

const LATE_IN_CHICAGO = '2026-05-04T03:00:00.000Z'

describe('dates', () => {
  it('writes a date out in the language and the zone of the practice', () => {
    const timeZone = 'America/Chicago'
    expect(writtenDate(LATE_IN_CHICAGO, { language: 'en', timeZone })).toBe('May 3, 2026')
    expect(writtenDate(LATE_IN_CHICAGO, { language: 'es', timeZone })).toContain(
      '3 de mayo de 2026',
    )
    expect(writtenDate(LATE_IN_CHICAGO, { language: 'en', timeZone: 'UTC' })).toBe('May 4, 2026')
  })

  it('names the same day for machines', () => {
    expect(calendarDay(LATE_IN_CHICAGO, 'America/Chicago')).toBe('2026-05-03')
  })
})

describe('writtenTime', () => {
  it.each([
    ['00:00', '12:00\u00a0AM'],
    ['08:05', '8:05\u00a0AM'],
    ['12:00', '12:00\u00a0PM'],
    ['17:30', '5:30\u00a0PM'],
    ['23:59', '11:59\u00a0PM'],
  ])('writes %s as people say it, on one line', (clock, words) => {
    expect(writtenTime(clock, 'en')).toBe(words)
  })

  it('writes it as it is said in Spanish', () => {
    expect(writtenTime('17:30', 'es')).toMatch(/^5:30\u00a0p\.\u00a0?m\.$/)
  })
})

describe('weekdayOf', () => {
  it('is the day at the practice, by its name at schema.org', () => {
    const moment = new Date(LATE_IN_CHICAGO)
    expect(weekdayOf(moment, 'America/Chicago')).toBe('Sunday')
    expect(weekdayOf(moment, 'UTC')).toBe('Monday')
  })
})

describe('nextMidnight', () => {
  const after = (moment: string, timeZone: string) =>
    new Date(nextMidnight(new Date(moment), timeZone)).toISOString()

  it.each([
    ['an ordinary day', '2026-11-22T18:00:00Z', 'America/Chicago', '2026-11-23T06:00:00.000Z'],
    ['a day of 23 hours', '2026-03-08T06:00:00Z', 'America/Chicago', '2026-03-09T05:00:00.000Z'],
    ['a day of 25 hours', '2026-11-01T05:00:00Z', 'America/Chicago', '2026-11-02T06:00:00.000Z'],
    [
      'the hour that comes twice',
      '2026-11-01T07:30:00Z',
      'America/Chicago',
      '2026-11-02T06:00:00.000Z',
    ],
    ['half an hour off', '2026-11-22T18:00:00Z', 'Asia/Kolkata', '2026-11-22T18:30:00.000Z'],
    ['three quarters off', '2026-11-22T18:00:00Z', 'Asia/Kathmandu', '2026-11-22T18:15:00.000Z'],
    [
      'a clock that changes by half an hour',
      '2026-04-04T13:00:00Z',
      'Australia/Lord_Howe',
      '2026-04-05T13:30:00.000Z',
    ],
    [
      'Newfoundland on a day of 23 hours',
      '2026-03-08T12:00:00Z',
      'America/St_Johns',
      '2026-03-09T02:30:00.000Z',
    ],
    [
      'a day that begins at one o’clock',
      '2026-09-05T20:00:00Z',
      'America/Santiago',
      '2026-09-06T04:00:00.000Z',
    ],
  ])('%s', (_name, moment, timeZone, midnight) => {
    expect(after(moment, timeZone)).toBe(midnight)
  })

  it('is later than midnight itself, and one second before it is that second away', () => {
    expect(after('2026-11-23T06:00:00Z', 'America/Chicago')).toBe('2026-11-24T06:00:00.000Z')
    expect(after('2026-11-23T05:59:59Z', 'America/Chicago')).toBe('2026-11-23T06:00:00.000Z')
  })

  it('is always in the next day, and what is before it never is', () => {
    for (let day = 0; day < 365; day += 1) {
      const moment = new Date(Date.UTC(2026, 0, 1 + day, 17, 20))
      for (const zone of ['America/Chicago', 'Asia/Kolkata', 'Australia/Lord_Howe']) {
        const midnight = nextMidnight(moment, zone)
        const today = calendarDay(moment.toISOString(), zone)
        expect(calendarDay(new Date(midnight).toISOString(), zone) > today).toBe(true)
        expect(calendarDay(new Date(midnight - 1).toISOString(), zone)).toBe(today)
      }
    }
  })
})
