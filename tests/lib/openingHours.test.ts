import { type Stretch, todaysHours, weekOf } from '@/lib/openingHours'

const hours: Stretch[] = [
  { day: 'Monday', opens: '08:00', closes: '17:00' },
  { day: 'Wednesday', opens: '08:00', closes: '12:00' },
  { day: 'Wednesday', opens: '13:00', closes: '18:00' },
]

const CHICAGO = 'America/Chicago'
const spaced = (sentence: string | null) => sentence?.replaceAll('\u00a0', ' ') ?? null
const today = (moment: string, place: { language?: 'en' | 'es'; timeZone?: string } = {}) =>
  spaced(todaysHours(hours, { language: 'en', timeZone: CHICAGO, now: new Date(moment), ...place }))

describe('weekOf', () => {
  it('has all seven days, Monday first, in the words of the language', () => {
    expect(weekOf(hours, 'en').map(({ label }) => label)).toEqual([
      ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    ])
    expect(weekOf(hours, 'es')[2]?.label).toBe('Miércoles')
  })

  it('keeps the stretches of a day in their order, and a day without any is closed', () => {
    const [monday, tuesday, wednesday] = weekOf(hours, 'en')
    expect(monday?.stretches).toEqual([hours[0]])
    expect(tuesday?.stretches).toEqual([])
    expect(wednesday?.stretches).toEqual([hours[1], hours[2]])
  })

  it.each([null, undefined, []])(
    'is a week of closed days where no hours are known: %j',
    (none) => {
      expect(weekOf(none, 'en').flatMap(({ stretches }) => stretches)).toEqual([])
    },
  )
})

describe('todaysHours', () => {
  it('says when it is open today', () => {
    expect(today('2026-11-16T15:00:00Z')).toBe('Today, Monday: open from 8:00 AM to 5:00 PM.')
  })

  it('says both stretches of a day', () => {
    expect(today('2026-11-18T15:00:00Z')).toBe(
      'Today, Wednesday: open from 8:00 AM to 12:00 PM and from 1:00 PM to 6:00 PM.',
    )
  })

  it('says that it is closed today', () => {
    expect(today('2026-11-22T15:00:00Z')).toBe('Today, Sunday: closed.')
  })

  it('says nothing where no hours are known', () => {
    const place = {
      language: 'en',
      timeZone: CHICAGO,
      now: new Date('2026-11-16T15:00:00Z'),
    } as const
    expect(todaysHours([], place)).toBeNull()
    expect(todaysHours(null, place)).toBeNull()
    expect(todaysHours(undefined, place)).toBeNull()
  })

  it('goes by the day at the practice, not by that of the server', () => {
    // Tuesday in London and in Tokyo, still Monday in Chicago.
    const moment = '2026-11-17T03:00:00Z'
    expect(today(moment)).toContain('Monday')
    expect(today(moment, { timeZone: 'Europe/London' })).toBe('Today, Tuesday: closed.')
    expect(today(moment, { timeZone: 'Asia/Tokyo' })).toBe('Today, Tuesday: closed.')
  })

  it('changes at midnight on days of 23 and of 25 hours', () => {
    expect(today('2026-03-09T04:59:59Z')).toBe('Today, Sunday: closed.')
    expect(today('2026-03-09T05:00:00Z')).toContain('Today, Monday: open')
    expect(today('2026-11-02T05:59:59Z')).toBe('Today, Sunday: closed.')
    expect(today('2026-11-02T06:00:00Z')).toContain('Today, Monday: open')
  })

  it('says the same hours on either side of a change of the clock', () => {
    expect(today('2026-03-02T18:00:00Z')).toBe(today('2026-03-09T18:00:00Z'))
  })

  it('speaks Spanish, with the day in small letters', () => {
    expect(today('2026-11-18T15:00:00Z', { language: 'es' })).toBe(
      'Hoy, miércoles: abierto de 8:00 a.m. a 12:00 p.m. y de 1:00 p.m. a 6:00 p.m.',
    )
    expect(today('2026-11-22T15:00:00Z', { language: 'es' })).toBe('Hoy, domingo: cerrado.')
  })
})
