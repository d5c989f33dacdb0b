import type { FieldSpec } from '../facility/fields.ts'
import { FIELDS } from '../facility/fields.ts'
import type { Path } from '../issue.ts'
import type { MethodRecord } from './schema.ts'

/** An id of another record that a method file names. */
export interface MethodReference {
  readonly folder: 'sources' | 'materials' | 'rivers' | 'basins'
  readonly id: string
  readonly path: Path
}

/** Every id of another record in a method file, with its place, for `check`. */
export function methodReferences(record: MethodRecord): readonly MethodReference[] {
  const cited = (
    owner: { readonly sources?: readonly string[] | undefined },
    path: Path,
  ): MethodReference[] =>
    (owner.sources ?? []).map((id, index) => ({ folder: 'sources', id, path: [...path, 'sources', index] }))
  const components = record.components.flatMap((component, index) => {
    const path = ['components', index]
    const rows = component.kind === 'log10' ? [] : component.rows
    return [...cited(component, path), ...rows.flatMap((row, at) => cited(row, [...path, 'rows', at]))]
  })
  const derivations = (record.derivations ?? []).flatMap((derivation, index) => {
    const path = ['derivations', index]
    if (derivation.by !== 'table') return cited(derivation, path)
    const spec: FieldSpec = FIELDS[derivation.from]
    const rows = derivation.rows.flatMap((row, at) => [
      ...cited(row, [...path, 'rows', at]),
      ...row.values.flatMap((id, item): MethodReference[] =>
        spec.type === 'reference'
          ? [{ folder: spec.folder, id: String(id), path: [...path, 'rows', at, 'values', item] }]
          : [],
      ),
    ])
    return [...cited(derivation, path), ...rows]
  })
  const aging = (record.aging ?? []).flatMap((rule, index) => cited(rule, ['aging', index]))
  return [...cited(record, []), ...components, ...derivations, ...aging]
}
