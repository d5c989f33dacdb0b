import type { Published } from '../../published.ts'
import type { Dataset } from './dataset.ts'

/** Version of the form of these documents. */
const SCHEMA = 1

/** The data of a chart as a JSON document that says what it is. */
export function jsonOf({ atlas, main }: Published, { id, columns, rows }: Dataset): string {
  const document = {
    schema: SCHEMA,
    chart: id,
    as_of: atlas.asOf,
    licence: 'CC-BY-4.0',
    method: main.method.id,
    method_status: main.method.status,
    columns,
    rows: rows.map((cells) =>
      Object.fromEntries(columns.map(({ name }, index) => [name, cells[index] ?? null])),
    ),
  }
  return `${JSON.stringify(document, null, 1)}\n`
}
