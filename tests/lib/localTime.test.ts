import fc from 'fast-check'
import { lastTimeOfDay, localTimeOf, momentsOf } from '@/lib/localTime'

const CHICAGO = 'America/Chicago'

const isoOf = (text: string, zone = CHICAGO) =>
  momentsOf(text, zone)?.map((moment) => new Date(moment).toISOString())

describe('a local time', () => {
  it('is one moment on most days, summer and winter', () => {
    expect(isoOf('2026-06-10T09:00')).toEqual(['2026-06-10T14:00:00.000Z'])
    expect(isoOf('2026-12-10T09:00')).toEqual(['2026-12-10T15:00:00.000Z'])
    expect(isoOf('2026-06-10T00:00')).toEqual(['2026-06-10T05:00:00.000Z'])
  })

  it('does not exist in the hour that is left out', () => {
    expect(isoOf('2026-03-08T01:59')).toEqual(['2026-03-08T07:59:00.000Z'])
    expect(isoOf('2026-03-08T02:00')).toEqual([])
    expect(isoOf('2026-03-08T02:59')).toEqual([])
    expect(isoOf('2026-03-08T03:00')).toEqual(['2026-03-08T08:00:00.000Z'])
  })

  it('comes twice in the hour that is repeated, the earlier one first', () => {
    expect(isoOf('2026-11-01T01:30')).toEqual([
      ...['2026-11-01T06:30:00.000Z', '2026-11-01T07:30:00.000Z'],
    ])
    expect(isoOf('2026-11-01T02:00')).toEqual(['2026-11-01T08:00:00.000Z'])
  })

  it.each(['2026-02-30T10:00', '2026-06-10', '2026-06-10T24:00', '10:00', '2026-6-1T9:00', ''])(
    'is no time at all as %p',
    (text) => {
      expect(momentsOf(text, CHICAGO)).toBeNull()
    },
  )

  it('is found again from its moment, in every zone', () => {
    const zones = ['America/Chicago', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kathmandu']
    const minutes = fc.integer({ min: 26_000_000, max: 32_000_000 })
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const moment = minute * 60_000
        expect(momentsOf(localTimeOf(moment, zone), zone)).toContain(moment)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the last time that it was an hour', () => {
  const lastAt = (now: string) =>
    new Date(lastTimeOfDay('03:00', { now: Date.parse(now), timeZone: CHICAGO })).toISOString()

  it('is of today after it, and of yesterday before it', () => {
    expect(lastAt('2026-06-10T08:00:00Z')).toBe('2026-06-10T08:00:00.000Z')
    expect(lastAt('2026-06-10T23:00:00Z')).toBe('2026-06-10T08:00:00.000Z')
    expect(lastAt('2026-06-10T07:59:00Z')).toBe('2026-06-09T08:00:00.000Z')
  })

  it('follows the clocks', () => {
    expect(lastAt('2026-11-01T12:00:00Z')).toBe('2026-11-01T09:00:00.000Z')
    expect(lastAt('2026-03-08T12:00:00Z')).toBe('2026-03-08T08:00:00.000Z')
  })
})
