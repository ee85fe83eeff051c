import { exportSummary, exportWhere, readFilters } from '@/workflow/auditExportFilters'

const ZONE = 'America/Los_Angeles'

describe('the filters of an export', () => {
  it('take a day in the time zone of the practice, the last one included', () => {
    expect(exportWhere({ from: '2026-05-03', to: '2026-05-03' }, ZONE)).toEqual([
      { createdAt: { greater_than_equal: '2026-05-03T07:00:00.000Z' } },
      { createdAt: { less_than: '2026-05-04T07:00:00.000Z' } },
    ])
  })

  it('take the days on which clocks are changed', () => {
    expect(exportWhere({ from: '2026-03-08', to: '2026-03-08' }, ZONE)).toEqual([
      { createdAt: { greater_than_equal: '2026-03-08T08:00:00.000Z' } },
      { createdAt: { less_than: '2026-03-09T07:00:00.000Z' } },
    ])
  })

  it('take a moment as it is', () => {
    expect(exportWhere({ from: '2026-05-03T12:00:00Z' }, ZONE)).toEqual([
      { createdAt: { greater_than_equal: '2026-05-03T12:00:00.000Z' } },
    ])
  })

  it.each(['yesterday', '2026-13-01', '2026-5-3', '3', '2026-05-03Tnoon'])(
    'do not take %p for a day',
    (from) => {
      expect(() => exportWhere({ from }, ZONE)).toThrow(/2026-05-03/)
    },
  )

  it('name an action of the log, and somebody or something by id or by words', () => {
    const where = exportWhere({ action: 'sign', actor: 'Sam', document: 'jaw' }, ZONE)
    expect(where).toEqual([
      { action: { equals: 'sign' } },
      { or: [{ actor: { equals: 'Sam' } }, { actorName: { like: 'Sam' } }] },
      { or: [{ documentId: { equals: 'jaw' } }, { documentTitle: { like: 'jaw' } }] },
    ])
    expect(() => exportWhere({ action: 'toString' }, ZONE)).toThrow(/no such action/)
  })

  it('are plain texts', () => {
    expect(readFilters({ from: '', actor: ' Sam ', other: 'x' })).toEqual({ actor: 'Sam' })
    expect(() => readFilters({ actor: { like: 'x' } })).toThrow(/plain text/)
    expect(() => readFilters({ document: 'x'.repeat(201) })).toThrow(/plain text/)
  })

  it('are written down', () => {
    expect(exportSummary({ from: '2026-05-03', actor: 'Sam' })).toBe('from: 2026-05-03; actor: Sam')
    expect(exportSummary({})).toBe('Everything.')
  })
})
