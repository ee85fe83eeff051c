import { calendarDay, writtenDate } from '@/lib/dates'

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
