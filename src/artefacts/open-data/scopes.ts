import type { Published } from '../published.ts'
import { facilityRows } from './rows.ts'
import type { Scope } from './tables.ts'

/** A scope with the number of its records. */
export type CountedScope = Scope & { readonly records: number }

/** Whether files are made for a country or a basin: it has a record. */
export const hasFiles = (published: Published, kind: 'country' | 'basin', id: string): boolean =>
  dataScopes(published).some((scope) => scope.kind === kind && scope.id === id)

/** The whole atlas, then every country and every basin that has a record, by id. */
export function dataScopes(published: Published): readonly CountedScope[] {
  const rows = facilityRows(published)
  const count = (ids: Iterable<string>, kind: 'country' | 'basin', of: (id: string) => number) =>
    [...ids].map((id): CountedScope => ({ kind, id, records: of(id) })).filter(({ records }) => records > 0)
  const { countries, basins } = published.atlas
  return [
    { kind: 'atlas', records: rows.length },
    ...count(
      countries.keys(),
      'country',
      (id) => rows.filter(({ country }) => country.toLowerCase() === id).length,
    ),
    ...count(basins.keys(), 'basin', (id) => rows.filter((row) => row.basins.includes(id)).length),
  ]
}
