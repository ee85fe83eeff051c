import { median } from '../../../../scripts/lib/bench/median.mjs'
import { scriptsIn } from '../../../../scripts/lib/bench/scripts.mjs'

describe('the median', () => {
  it('is the middle, and the mean of the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([7])).toBe(7)
    expect(median([])).toBeNaN()
  })

  it('does not sort numbers as text', () => {
    expect(median([9, 10, 100])).toBe(10)
  })
})

describe('the scripts of a page', () => {
  it('are elements that run and preloads of such', () => {
    const running = ['<script src="/a.js"></script>', '<script type="module">let a\n</script>']
    const preloads = ['<link rel="preload" href="/a.js" as="script"/>']
    preloads.push('<link rel="modulepreload" href="/b.js">')
    expect(scriptsIn(`<p>${[...running, ...preloads].join('')}</p>`)).toEqual([
      ...running,
      ...preloads,
    ])
  })

  it('are neither structured data nor speculation rules', () => {
    const html = `<script type="application/ld+json">{}</script>
      <script type="speculationrules">{}</script><link rel="preload" href="/a.woff2" as="font">`
    expect(scriptsIn(html)).toEqual([])
  })
})
