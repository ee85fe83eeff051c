import type { ArrayFieldValidation, Block } from 'payload'

const cellsOf = (row: unknown): unknown[] => {
  const cells: unknown = typeof row === 'object' && row ? Reflect.get(row, 'cells') : null
  return Array.isArray(cells) ? cells : []
}

const sameWidth: ArrayFieldValidation = (rows, { siblingData }) => {
  const headers: unknown = Reflect.get(siblingData ?? {}, 'headers')
  if (!Array.isArray(headers) || !Array.isArray(rows)) return true
  const wrong = rows.findIndex((row) => cellsOf(row).length !== headers.length)
  return (
    wrong === -1 ||
    `Row ${wrong + 1} has ${cellsOf(rows[wrong]).length} cells, but there are ${headers.length} headers. Give every row as many cells as there are headers.`
  )
}

/** A table with a caption and headers. */
export const dataTableBlock: Block = {
  slug: 'dataTable',
  interfaceName: 'DataTableBlock',
  labels: { singular: 'Table', plural: 'Tables' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'caption',
      type: 'text',
      required: true,
      admin: { description: 'What the table shows, in one line.' },
    },
    {
      name: 'headers',
      type: 'array',
      required: true,
      minRows: 2,
      labels: { singular: 'Header', plural: 'Headers' },
      fields: [{ name: 'text', type: 'text', required: true }],
    },
    {
      name: 'rows',
      type: 'array',
      required: true,
      minRows: 1,
      labels: { singular: 'Row', plural: 'Rows' },
      validate: sameWidth,
      fields: [
        {
          name: 'cells',
          type: 'array',
          labels: { singular: 'Cell', plural: 'Cells' },
          fields: [{ name: 'text', type: 'text' }],
        },
      ],
    },
    {
      name: 'firstColumnIsHeader',
      type: 'checkbox',
      defaultValue: true,
      admin: { description: 'The first cell of each row names the row.' },
    },
  ],
}
