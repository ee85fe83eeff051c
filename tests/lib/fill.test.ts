import { fill } from '@/lib/fill'

describe('fill', () => {
  it('puts words and numbers into their places, as often as they stand there', () => {
    expect(fill('{minutes} min read', { minutes: 4 })).toBe('4 min read')
    expect(fill('{day}, {day}: {hours}', { day: 'Monday', hours: 'closed' })).toBe(
      'Monday, Monday: closed',
    )
  })

  it('leaves a place without a value, and a value without a place', () => {
    expect(fill('Today, {day}: {hours}', { day: 'Monday', minutes: 4 })).toBe(
      'Today, Monday: {hours}',
    )
  })

  it('puts in what was typed as it is', () => {
    expect(fill('Results for “{query}”', { query: '$& $1 {query} <b>' })).toBe(
      'Results for “$& $1 {query} <b>”',
    )
    expect(fill('entries: {count}', { count: 0 })).toBe('entries: 0')
    expect(fill('“{query}”', { query: '' })).toBe('“”')
  })
})
