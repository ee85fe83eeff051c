import { byUrgency, speaksOfEmergency } from '@/lib/careCards'
import { conditionParts } from '@/lib/pageParts'

const cards = (...urgencies: ('emergency' | 'urgent' | 'non-urgent')[]) =>
  urgencies.map((urgency) => ({ urgency }))

describe('the parts of a condition', () => {
  it('begin with when to get help where there is an emergency', () => {
    expect(conditionParts({ whenToGetHelp: cards('urgent', 'emergency') }).slice(0, 3)).toEqual([
      'whenToGetHelp',
      'overview',
      'symptoms',
    ])
  })

  it.each([[cards('urgent', 'non-urgent')], [[]], [null], [undefined]])(
    'have it behind the symptoms where there is none',
    (whenToGetHelp) => {
      const parts = conditionParts({ ...(whenToGetHelp === undefined ? {} : { whenToGetHelp }) })
      expect(parts.slice(0, 4)).toEqual(['overview', 'symptoms', 'whenToGetHelp', 'causes'])
    },
  )

  it('are each there once', () => {
    for (const whenToGetHelp of [cards('emergency'), cards('urgent')]) {
      const parts = conditionParts({ whenToGetHelp })
      expect(new Set(parts).size).toBe(parts.length)
      expect(parts).toHaveLength(10)
    }
  })
})

describe('care cards', () => {
  it('have the most urgent first, and are left as they were', () => {
    const stored = cards('non-urgent', 'emergency', 'urgent')
    expect(byUrgency(stored)).toEqual(cards('emergency', 'urgent', 'non-urgent'))
    expect(stored).toEqual(cards('non-urgent', 'emergency', 'urgent'))
    expect(byUrgency(null)).toEqual([])
  })

  it('speak of an emergency where one of them does', () => {
    expect(speaksOfEmergency(cards('urgent', 'emergency'))).toBe(true)
    expect(speaksOfEmergency(cards('urgent'))).toBe(false)
    expect(speaksOfEmergency(undefined)).toBe(false)
  })
})
