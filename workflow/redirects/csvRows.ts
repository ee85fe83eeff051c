import { CsvError, parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { fill } from '../../lib/fill'
import { redirectWords } from '../redirectWords'

/** The most redirects that one file may hold. */
export const MOST_ROWS = 2_000

/** A line of a file of redirects. Lines count from 1, as in a text editor. */
export type CsvRow = { line: number; from: string; to: string; kind: string }

/** A file as it was read, or a sentence that says why it could not be. */
export type CsvFile = { rows: CsvRow[] } | { problem: string }

const words = redirectWords.csv

type Cells = { line: number; cells: string[] }

const isRecord = (value: unknown): value is { record: string[]; info: { lines: number } } =>
  typeof value === 'object' && value !== null && 'record' in value && 'info' in value

/** Excel parts columns by semicolons where a comma parts the decimals. */
const DELIMITERS = [',', ';', '\t']

function cellsOf(text: string): Cells[] {
  const records: unknown = parse(text, {
    bom: true,
    delimiter: DELIMITERS,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    trim: true,
  })
  if (!Array.isArray(records)) return []
  return records.filter(isRecord).map(({ record, info }) => ({ line: info.lines, cells: record }))
}

/** Where each column of the first line is. Columns that are not known are left alone. */
function columnsOf({ cells }: Cells) {
  const names = cells.map((cell) => cell.toLowerCase())
  const [from, to, kind] = ['from', 'to', 'kind'].map((name) => names.indexOf(name))
  return from === undefined || from < 0 || to === undefined || to < 0
    ? null
    : { from, to, kind: kind ?? -1 }
}

/** Spreadsheets are told that a cell is text by a sign before it; see {@link csvOf}. */
const unmarked = (cell = '') => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)

/** Reads a file with the columns `from`, `to` and, where some pages are gone, `kind`. */
export function readCsv(text: string): CsvFile {
  try {
    const [head, ...lines] = cellsOf(text)
    if (!head) return { problem: words.empty }
    const columns = columnsOf(head)
    if (!columns) return { problem: words.noHeader }
    if (lines.length === 0) return { problem: words.empty }
    if (lines.length > MOST_ROWS) return { problem: fill(words.tooLong, { most: MOST_ROWS }) }
    const rows = lines.map(({ line, cells }) => ({
      line,
      from: unmarked(cells[columns.from]),
      to: unmarked(cells[columns.to]),
      kind: (cells[columns.kind] ?? '').toLowerCase(),
    }))
    return { rows }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line: unknown = Reflect.get(error, 'lines')
    return { problem: fill(words.unreadable, { line: typeof line === 'number' ? line : 1 }) }
  }
}

/** Rows as a CSV file. A cell that a spreadsheet would run as a formula is marked as text. */
export function csvOf(columns: string[], rows: Record<string, string | number>[]): string {
  return stringify(rows, { header: true, columns, escape_formulas: true, bom: true })
}
