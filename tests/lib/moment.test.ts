import { localMoment, parseMoment, writtenMoment } from '@/lib/moment'

const CHICAGO = 'America/Chicago'
const iso = (text: string, zone = CHICAGO) => parseMoment(text, zone)?.toISOString() ?? null

describe('a moment', () => {
  it.each([
    ['2026-05-03T12:00', '2026-05-03T17:00:00.000Z'],
    ['2026-01-03T12:00', '2026-01-03T18:00:00.000Z'],
    ['2026-05-03T12:00:09', '2026-05-03T17:00:09.000Z'],
    ['2026-05-03T12:00:09.5', '2026-05-03T17:00:09.500Z'],
    ['2026-05-03T12:00Z', '2026-05-03T12:00:00.000Z'],
    ['2026-05-03T12:00:00.123Z', '2026-05-03T12:00:00.123Z'],
    ['2026-05-03T12:00+02:00', '2026-05-03T10:00:00.000Z'],
    ['2026-05-03T12:00:30-0530', '2026-05-03T17:30:30.000Z'],
    ['2026-12-31T23:30', '2027-01-01T05:30:00.000Z'],
  ])('%s is %s', (text, expected) => {
    expect(iso(text)).toBe(expected)
  })

  it('is meant in the zone that is given', () => {
    expect(iso('2026-05-03T12:00', 'Europe/Madrid')).toBe('2026-05-03T10:00:00.000Z')
    expect(iso('2026-05-03T12:00', 'Asia/Kathmandu')).toBe('2026-05-03T06:15:00.000Z')
  })

  it('is the first of the two where clocks are put back', () => {
    expect(iso('2026-11-01T01:30')).toBe('2026-11-01T06:30:00.000Z')
    expect(iso('2026-11-01T01:30-06:00')).toBe('2026-11-01T07:30:00.000Z')
    expect(iso('2026-11-01T00:59')).toBe('2026-11-01T05:59:00.000Z')
    expect(iso('2026-11-01T02:00')).toBe('2026-11-01T08:00:00.000Z')
  })

  it('is an hour later where clocks skip it', () => {
    expect(iso('2026-03-08T02:30')).toBe('2026-03-08T08:30:00.000Z')
    expect(iso('2026-03-08T01:59')).toBe('2026-03-08T07:59:00.000Z')
    expect(iso('2026-03-08T03:00')).toBe('2026-03-08T08:00:00.000Z')
  })

  it.each([
    ['', 'nothing'],
    ['yesterday', 'a word'],
    ['2026-05-03', 'a day without a time'],
    ['2026-02-30T12:00', 'a day that does not exist'],
    ['2026-13-01T12:00', 'a month that does not exist'],
    ['2026-05-03T24:00', 'an hour that does not exist'],
    ['2026-05-03T12:60', 'a minute that does not exist'],
    ['2026-05-03T12:00+15:00', 'an offset that no clock has'],
    ['2026-05-03T12:00:00.1234', 'too fine a time'],
    [' 2026-05-03T12:00', 'a space'],
  ])('is not %j: %s', (text) => {
    expect(parseMoment(text, CHICAGO)).toBeNull()
  })

  it('comes back as it was written', () => {
    const moment = new Date('2026-05-03T17:00:09.000Z')
    expect(localMoment(moment, CHICAGO)).toBe('2026-05-03T12:00:09')
    expect(parseMoment(localMoment(moment, CHICAGO), CHICAGO)).toEqual(moment)
  })

  it('is written out, with seconds where it has any', () => {
    expect(writtenMoment(new Date('2026-05-03T17:00:00.000Z'), CHICAGO)).toBe('3 May 2026 at 12:00')
    expect(writtenMoment(new Date('2026-05-03T05:00:09.000Z'), CHICAGO)).toBe(
      '3 May 2026 at 00:00:09',
    )
  })
})
