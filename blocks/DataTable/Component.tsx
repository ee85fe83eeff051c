import { DataTable } from '@/components/patient/DataTable'
import type { DataTableBlock as Block } from '@/payload-types'

/** Renders {@link Block}. */
export function DataTableBlock({ block }: { block: Block }) {
  return (
    <DataTable
      caption={block.caption}
      headers={block.headers.map(({ text }) => text)}
      rows={block.rows.map(({ cells }) => (cells ?? []).map(({ text }) => text ?? ''))}
      firstColumnIsHeader={block.firstColumnIsHeader !== false}
    />
  )
}
