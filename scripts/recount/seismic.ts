import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Loss } from './recount.ts'
import type { Row } from './tables.ts'
import { leaves } from './tables.ts'

/** Units whose numbers were entered under another unit; the words of the source keep them. */
const said = (row: Row): string => `${row['value'] ?? ''} ${row['unit'] ?? ''}`.replace(/ \(about .*\)$/, '')

/**
 * Rows of `seismic.csv` that no item of `seismic.yaml` holds: each row has an item with the words of the
 * table, its document and its coordinates.
 */
export function recountSeismic(rows: readonly Row[], content: string): readonly Loss[] {
  const tree: unknown = parse(readFileSync(join(content, 'seismic.yaml'), 'utf8'))
  const values = typeof tree === 'object' && tree !== null && 'values' in tree ? tree.values : []
  const left = (Array.isArray(values) ? values : []).map((item: unknown) => leaves(item))
  return rows.flatMap((row) => {
    const source = (row['source_id'] ?? '').toLowerCase()
    const numbers = [row['lat'], row['lon']].filter((cell) => cell !== undefined && cell !== '').map(Number)
    const at = left.findIndex((item) => [said(row), source, ...numbers].every((each) => item.includes(each)))
    if (at === -1)
      return [{ row: `seismic ${row['place'] ?? ''}`, column: row['measure'] ?? '', why: 'no item holds it' }]
    left.splice(at, 1)
    return []
  })
}
