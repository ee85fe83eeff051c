import { fitted } from '@/lib/shareCard/lines'

/** Every letter is half as wide as it is high. */
const measure = (text: string, size: number) => (text.length * size) / 2
const box = { width: 100, height: 100, sizes: [40, 20, 10], leading: 1, measure }

describe('fitted', () => {
  it('takes the largest size that a text fits in', () => {
    expect(fitted('Pain', box)).toEqual({ lines: ['Pain'], size: 40 })
    expect(fitted('Neck pain', box)).toEqual({ lines: ['Neck', 'pain'], size: 40 })
    expect(fitted('Chronic pain', box)).toEqual({ lines: ['Chronic', 'pain'], size: 20 })
  })

  it('breaks a word only where it fits at no size', () => {
    const { lines, size } = fitted('Pneumonoultramicroscopic', box)
    expect(size).toBe(10)
    expect(lines).toEqual(['Pneumonoultramicrosc', 'opic'])
  })

  it('leaves out what does not fit, and says so', () => {
    const { lines, size } = fitted('So many words. '.repeat(60), box)
    expect([lines.length, size]).toEqual([10, 10])
    expect(lines.at(-1)).toMatch(/\p{L}…$/u)
    for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(box.width)
  })

  it('has no lines without words', () => {
    expect(fitted(' ', box).lines).toEqual([])
  })
})
