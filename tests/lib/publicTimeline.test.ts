import { aroundMoment, NOTHING, shownVersions } from '@/lib/publicTimeline'

const change = (documentId: string, patientsSee: string) => ({ documentId, patientsSee })

describe('what patients see', () => {
  it('is the version of the last change of each document', () => {
    const shown = shownVersions([change('a', 'v1'), change('b', 'v2'), change('a', 'v3')])
    expect([...shown]).toEqual([
      ['v3', 'a'],
      ['v2', 'b'],
    ])
  })

  it('is nothing of what was taken down, until it is public again', () => {
    const down = [change('a', 'v1'), change('a', NOTHING)]
    expect(shownVersions(down).size).toBe(0)
    expect([...shownVersions([...down, change('a', 'v1')])]).toEqual([['v1', 'a']])
  })

  it('is nothing where nothing was published', () => {
    expect(shownVersions([]).size).toBe(0)
  })
})

describe('the changes around a moment', () => {
  const changes = ['2026-05-01', '2026-05-03', '2026-05-05'].map((day) => ({
    at: `${day}T12:00:00.000Z`,
  }))
  const around = (moment: string) => {
    const { previous, current, next } = aroundMoment(changes, new Date(moment))
    return [previous, current, next].map((one) => one?.at.slice(8, 10) ?? null)
  }

  it.each([
    ['2026-04-30T12:00:00.000Z', [null, null, '01']],
    ['2026-05-01T12:00:00.000Z', [null, '01', '03']],
    ['2026-05-03T11:59:59.999Z', [null, '01', '03']],
    ['2026-05-04T12:00:00.000Z', ['01', '03', '05']],
    ['2026-06-01T12:00:00.000Z', ['03', '05', null]],
  ])('at %s are %j', (moment, expected) => {
    expect(around(moment)).toEqual(expected)
  })
})
