import { Report } from '../../../scripts/seed/report'

test('counts what was made and what was left, one line a kind', () => {
  const report = new Report()
  report.kept('Pages')
  report.made('Pages', 'en/about')
  report.made('Users', 'admin@plainwell.example')
  expect(report.lines()).toEqual(['Pages: 1 made, 1 left as they were', 'Users: 1 made'])
  expect(report.namesOf('Pages')).toEqual(['en/about'])
  expect(report.total).toBe(2)
})

test('says nothing of a run that did nothing', () => {
  expect(new Report().lines()).toEqual([])
  expect(new Report().total).toBe(0)
})
