import { csvOf, MOST_ROWS, readCsv } from '@/workflow/redirects/csvRows'

const rowsOf = (text: string) => {
  const file = readCsv(text)
  return 'rows' in file ? file.rows : file.problem
}

describe('readCsv', () => {
  it('reads columns by their names, in any order, beside others', () => {
    expect(rowsOf('hits,To,FROM\n3,/b,/a\n')).toEqual([{ line: 2, from: '/a', to: '/b', kind: '' }])
  })

  it('reads files of spreadsheets: a mark at the head, semicolons, quotes, lines of Windows', () => {
    expect(rowsOf('\ufefffrom;to;kind\r\n"/a, b";/c;moved\r\n\r\n/d;;GONE\r\n')).toEqual([
      { line: 2, from: '/a, b', to: '/c', kind: 'moved' },
      { line: 4, from: '/d', to: '', kind: 'gone' },
    ])
  })

  it('counts lines as a text editor does, and takes rows that are too short', () => {
    expect(rowsOf('from,to,note\n/a,/b,"one\ntwo"\n/c\n')).toEqual([
      { line: 3, from: '/a', to: '/b', kind: '' },
      { line: 4, from: '/c', to: '', kind: '' },
    ])
  })

  it.each([
    ['', /no redirects/],
    ['from,to\n', /no redirects/],
    ['\n\n', /no redirects/],
    ['/a,/b\n', /names the columns/],
    ['from\n/a\n', /names the columns/],
    ['from,to\n"/a,/b\n', /Line \d+ cannot be read/],
    ['from,to\n/a"b",/b\n', /Line \d+ cannot be read/],
    [`from,to\n${'/a,/b\n'.repeat(MOST_ROWS + 1)}`, /more than 2000/],
  ])('says what is wrong with a file: %#', (text, sentence) => {
    expect(rowsOf(text)).toMatch(sentence)
  })
})

describe('csvOf', () => {
  it('writes what can be read again', () => {
    const rows = [
      { from: '/a,"b"', to: '/c', kind: 'moved' },
      { from: '/é', to: '', kind: 'gone' },
    ]
    const read = rowsOf(csvOf(['from', 'to', 'kind'], rows))
    expect(read).toEqual(rows.map((row, index) => ({ ...row, line: index + 2 })))
  })

  it.each(['=HYPERLINK("https://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'marks %j as text, so that no spreadsheet runs it',
    (cell) => {
      const text = csvOf(['from'], [{ from: cell }])
      expect(text.split('\n').slice(1).join('\n')).toMatch(/^"?'/)
    },
  )
})
