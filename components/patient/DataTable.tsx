type DataTableProps = {
  caption: string
  headers: string[]
  rows: string[][]
  firstColumnIsHeader: boolean
}

const CELL =
  'min-w-24 border-b border-line px-2 py-2.5 text-left align-top first:pl-0 last:pr-0 sm:min-w-28 sm:px-3'
/** It stays in sight, and within the window, while a wide table is scrolled. */
const CAPTION = 'sticky left-0 block max-w-[85vw] pb-2 text-left font-semibold'

function TableHead({ headers }: Pick<DataTableProps, 'headers'>) {
  return (
    <thead>
      <tr>
        {headers.map((header) => (
          <th
            key={header}
            scope="col"
            className={`${CELL} border-b-2 border-line-strong text-small font-semibold`}
          >
            {header}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** A table with a caption and headers. A wide one scrolls by itself, by keyboard too. */
export function DataTable({ caption, headers, rows, firstColumnIsHeader }: DataTableProps) {
  return (
    <div className="apart overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse">
        <caption className="text-left">
          <span className={CAPTION}>{caption}</span>
        </caption>
        <TableHead headers={headers} />
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) =>
                column === 0 && firstColumnIsHeader ? (
                  <th key={column} scope="row" className={`${CELL} font-semibold`}>
                    {cell}
                  </th>
                ) : (
                  <td key={column} className={CELL}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
