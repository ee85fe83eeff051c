type DataTableProps = {
  caption: string
  headers: string[]
  rows: string[][]
  firstColumnIsHeader: boolean
}

const CELL = 'border border-stone-400 px-3 py-2 text-left align-top'

/** A table with a caption and headers. A wide one scrolls by itself, by keyboard too. */
export function DataTable({ caption, headers, rows, firstColumnIsHeader }: DataTableProps) {
  return (
    <div className="my-6 overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse">
        <caption className="pb-2 text-left font-bold">{caption}</caption>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col" className={`${CELL} bg-stone-100`}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) =>
                column === 0 && firstColumnIsHeader ? (
                  <th key={column} scope="row" className={CELL}>
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
