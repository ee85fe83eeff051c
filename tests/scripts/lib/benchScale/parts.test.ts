import { createServer } from 'node:http'
import { once } from 'node:events'
import { measurePage, median, middleOf } from '@/scripts/lib/benchScale/measure.mjs'
import { readScaleOptions, tenthOf } from '@/scripts/lib/benchScale/options.mjs'
import { scaleTable } from '@/scripts/lib/benchScale/table.mjs'

describe('the options', () => {
  it('are 2,000 conditions and 10,000 articles on SQLite unless told otherwise', () => {
    expect(readScaleOptions([])).toEqual({
      conditions: 2000,
      articles: 10_000,
      databases: ['sqlite'],
      words: '',
      runs: 3,
    })
  })

  it('name what is wrong', () => {
    expect(() => readScaleOptions(['--articles', 'many'])).toThrow('--articles is “many”')
    expect(() => readScaleOptions(['--articles', '0'])).toThrow('--articles is “0”')
    expect(() => readScaleOptions(['--database', 'oracle'])).toThrow('--database is “oracle”')
    expect(() => readScaleOptions(['--speed'])).toThrow('npm run bench:scale')
  })

  it('take both databases', () => {
    expect(readScaleOptions(['--database', 'both']).databases).toEqual(['sqlite', 'mongodb'])
  })

  it('know a tenth, which is never nothing', () => {
    expect(tenthOf({ conditions: 2000, articles: 4 })).toEqual({ conditions: 200, articles: 1 })
  })
})

describe('a measurement', () => {
  it('is made of the first answer and of later ones', async () => {
    let asked = 0
    const server = createServer((_, response) => {
      asked += 1
      setTimeout(() => response.end('x'.repeat(100)), asked === 1 ? 120 : 0)
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    const { cold, hot, raw } = await measurePage(`http://127.0.0.1:${port}/`)
    server.close()
    expect(cold).toBeGreaterThanOrEqual(110)
    expect(hot).toBeLessThan(cold)
    expect(raw).toBe(100)
  })

  it('is refused where the page is not there', async () => {
    const server = createServer((_, response) => {
      response.statusCode = 404
      response.end()
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    await expect(measurePage(`http://127.0.0.1:${port}/x`)).rejects.toThrow('answered with 404')
    server.close()
  })

  it('of several runs is the one in the middle', () => {
    expect(median([9, 1, 5])).toBe(5)
    const timing = (cold: number) => ({ cold, hot: 1, raw: 2, compressed: 3 })
    expect(middleOf([timing(3), timing(8), timing(4)]).cold).toBe(4)
  })
})

it('the table tells how much each page grew', () => {
  const tenth = { cold: 20, hot: 2, raw: 10_000, compressed: 2000 }
  const whole = { cold: 50, hot: 3, raw: 90_000, compressed: 9000 }
  const [head = '', , row = ''] = scaleTable([{ name: 'home', tenth, whole }]).split('\n')
  expect(row).toBe('| home | 20 | 50 | ×2.5 | 2.0 | 3.0 | 10.0 | 90.0 | ×9.0 | 2.0 | 9.0 |')
  expect(head.split('|')).toHaveLength(row.split('|').length)
})
