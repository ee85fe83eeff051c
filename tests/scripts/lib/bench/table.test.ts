import { aligned, benchTable } from '../../../../scripts/lib/bench/table.mjs'
import { measured } from './measured'

it('a table is aligned: names to the left, figures to the right', () => {
  expect(
    aligned([
      ['page', 'KB'],
      ['a', '10.5'],
      ['article', ''],
    ]),
  ).toEqual(['page       KB', 'a        10.5', 'article'])
})

it('a page tells both blocking times, how fast the machine was, the slowdown and the policy', () => {
  const scores = { tbt: 0, tbt4x: 12.5, benchmarkIndex: 1_093.75, slowdown: 2.5 }
  const [headers = '', row = ''] = benchTable([measured({ scores })]).split('\n')
  expect(headers).toMatch(/ LCP s {2}TBT ms {2}TBT 4x ms {2}CLS {2}CPU index {2}CPU x +policy$/)
  expect(row).toMatch(/ 1\.30 +0 +12\.5 +0 +1094 +2\.50 +SCHED_RR$/)
})
