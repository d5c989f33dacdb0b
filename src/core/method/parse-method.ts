import type { Derivation, Method, MethodComponent, Provenance, Span } from './method.ts'
import type { MethodRecord } from './schema.ts'
import { stretchOf } from './step-row.ts'

type RawProvenance = Pick<MethodRecord['components'][number], 'status' | 'sources' | 'note'>

const provenanceOf = ({ status, sources, note }: RawProvenance): Provenance => ({
  status,
  sources: sources ?? [],
  ...(note && { note }),
})

const spanOf = (score: number | readonly [number, number]): Span =>
  typeof score === 'number' ? [score, score] : score

function derivationOf(raw: NonNullable<MethodRecord['derivations']>[number]): Derivation {
  const { from } = raw
  if (raw.by === 'division')
    return { by: 'division', from, divisor: raw.divisor, unit: raw.unit, ...provenanceOf(raw) }
  if (raw.by === 'presence') return { by: 'presence', from, allows: raw.allows, ...provenanceOf(raw) }
  const rows = raw.rows.map((row) => ({ values: row.values, gives: row.gives, ...provenanceOf(row) }))
  return { by: 'table', from, rows, ...provenanceOf(raw) }
}

function componentOf(raw: MethodRecord['components'][number], record: MethodRecord): MethodComponent {
  const base = {
    id: raw.id,
    name: raw.name,
    input: raw.input,
    fullRange: raw.full_range,
    derivations: (record.derivations ?? []).filter(({ component }) => component === raw.id).map(derivationOf),
    ...provenanceOf(raw),
  }
  switch (raw.kind) {
    case 'log10':
      return { kind: 'log10', unit: raw.unit, ...base }
    case 'lookup':
      return {
        kind: 'lookup',
        ...base,
        rows: raw.rows.map((row) => ({ values: row.values, score: spanOf(row.score), ...provenanceOf(row) })),
      }
    case 'steps':
      return {
        kind: 'steps',
        unit: raw.unit,
        ...base,
        rows: raw.rows.map((row) => ({ ...stretchOf(row), score: spanOf(row.score), ...provenanceOf(row) })),
      }
  }
}

/**
 * A validated method file as the engine sees it.
 * @param id name of the file without its ending. Example: `thi-basic-provisional`
 */
export function parseMethod(id: string, record: MethodRecord): Method {
  return {
    id,
    name: record.name,
    fullName: record.full_name,
    status: record.status,
    isDefault: record.default ?? false,
    sources: record.sources,
    ratedBy: record.rated_by,
    components: record.components.map((component) => componentOf(component, record)),
    aging: (record.aging ?? []).map((rule) => ({
      input: rule.input,
      statuses: rule.statuses,
      shelfLifeYears: rule.shelf_life_years,
      opensHiPerYear: rule.opens_hi_per_year,
      ...provenanceOf(rule),
    })),
    unrated: {
      kinds: record.unrated.kinds,
      statuses: record.unrated.statuses,
      ...(record.unrated.note && { note: record.unrated.note }),
    },
    notes: record.notes ?? [],
    openQuestions: record.open_questions ?? [],
  }
}
