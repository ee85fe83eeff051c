import { readCsv } from '@/workflow/redirects/csvRows'
import { planImport } from '@/workflow/redirects/planImport'
import { pathProblem } from '@/workflow/redirects/pathProblem'
import type { Known, Target } from '@/workflow/redirects/target'

const page = (id: string): Target => ({ kind: 'document', collection: 'pages', id })

const known: Known = {
  pageAt: (path) => (path.startsWith('/live') ? page(path) : null),
  redirectFrom: (path) => (path === '/known' ? page('known') : null),
  isPublic: () => true,
  retirementOf: () => null,
}

async function plan(text: string) {
  const file = readCsv(`from,to,kind\n${text}`)
  if ('problem' in file) throw new Error(file.problem)
  const plans = await planImport(file.rows, {
    siteURL: 'https://www.example.org',
    known,
    fromProblem: async (from) =>
      pathProblem(from) ?? (from.startsWith('/live') ? 'A page is public there.' : null),
  })
  return plans.map(({ line, from, target, problem }) => [line, from, problem ?? target])
}

describe('planImport', () => {
  it('takes paths and full addresses of the site, and pages that are gone', async () => {
    expect(await plan('/a/,https://www.example.org/live-1/\n/en/b,/known\n/c,,gone')).toEqual([
      [2, '/a', page('/live-1')],
      [3, '/b', page('known')],
      [4, '/c', { kind: 'gone' }],
    ])
  })

  it('settles lines that lead to other lines, before or after them', async () => {
    expect(await plan('/a,/b\n/b,/c\n/c,/live-1')).toEqual([
      [2, '/a', page('/live-1')],
      [3, '/b', page('/live-1')],
      [4, '/c', page('/live-1')],
    ])
  })

  it('lets the file have the last word over what is stored', async () => {
    expect(await plan('/a,/known\n/known,/live-2')).toEqual([
      [2, '/a', page('/live-2')],
      [3, '/known', page('/live-2')],
    ])
  })

  it.each([
    ['/a,/b\n/b,/a', [/circle/, /circle/]],
    ['/a,/a', [/circle/]],
    ['/a,/live-1\n/a,/live-2', ['ok', /line 2/]],
    ['/a,/nothing', [/No public page/]],
    ['/a,/b\n/b,,gone', [/gone for good/, 'ok']],
    ['/a,', [/Choose the page/]],
    ['/a,/live-1,forever', [/kind/]],
    ['/live-3,/live-1', [/public there/]],
    ['a,/live-1', [/beginning with/]],
    [',/live-1', [/beginning with/]],
    ['https://other.example/a,/live-1', [/another site/]],
    ['/a,https://other.example/a', [/another site/]],
    ['/a,javascript:alert(1)', [/another site/]],
  ])('says line by line what is refused: %j', async (text, wanted) => {
    const told = (await plan(text)).map(([, , what]) => (typeof what === 'string' ? what : 'ok'))
    expect(told).toHaveLength(wanted.length)
    told.forEach((sentence, index) => expect(sentence).toMatch(wanted[index] ?? 'nothing'))
  })
})
