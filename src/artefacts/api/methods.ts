import type { MethodAnswer } from '../../core/api/method.ts'
import type { Derivation, Method, MethodComponent, Provenance, StepRow } from '../../core/method/method.ts'
import { path } from '../../i18n/routes.ts'
import type { Published } from '../published.ts'
import { pagesOf } from './addresses.ts'

type ComponentAnswer = MethodAnswer['components'][number]
type DerivationAnswer = ComponentAnswer['derivations'][number]

const standing = ({ status, sources, note }: Provenance) => ({ status, sources, ...(note && { note }) })

/** JSON has no infinity: an end that is open is null. */
const end = (value: number): number | null => (Number.isFinite(value) ? value : null)

const stepRow = (row: StepRow) => ({
  from: end(row.from),
  from_included: row.fromIncluded,
  to: end(row.to),
  to_included: row.toIncluded,
  score: row.score,
  ...standing(row),
})

function derivation(each: Derivation): DerivationAnswer {
  const { from } = each
  switch (each.by) {
    case 'division':
      return { by: each.by, from, divisor: each.divisor, unit: each.unit, ...standing(each) }
    case 'presence':
      return { by: each.by, from, allows: each.allows, ...standing(each) }
    case 'table': {
      const rows = each.rows.map((row) => ({ values: row.values, gives: row.gives, ...standing(row) }))
      return { by: each.by, from, rows, ...standing(each) }
    }
  }
}

function component(each: MethodComponent): ComponentAnswer {
  const shared = {
    id: each.id,
    name: each.name,
    input: each.input,
    full_range: each.fullRange,
    derivations: each.derivations.map(derivation),
    ...standing(each),
  }
  switch (each.kind) {
    case 'log10':
      return { kind: each.kind, ...shared, unit: each.unit }
    case 'lookup': {
      const rows = each.rows.map((row) => ({ values: row.values, score: row.score, ...standing(row) }))
      return { kind: each.kind, ...shared, rows }
    }
    case 'steps':
      return { kind: each.kind, ...shared, unit: each.unit, rows: each.rows.map(stepRow) }
  }
}

function methodAnswer({ recordHash }: Published, method: Method): MethodAnswer {
  const { kinds, statuses, note } = method.unrated
  return {
    id: method.id,
    name: method.name,
    full_name: method.fullName,
    status: method.status,
    is_default: method.isDefault,
    sources: method.sources,
    rated_by: method.ratedBy,
    components: method.components.map(component),
    aging: method.aging.map((rule) => ({
      input: rule.input,
      statuses: rule.statuses,
      shelf_life_years: rule.shelfLifeYears,
      opens_hi_per_year: rule.opensHiPerYear,
      ...standing(rule),
    })),
    unrated: { kinds, statuses, ...(note && { note }) },
    notes: method.notes,
    open_questions: method.openQuestions,
    pages: pagesOf(path.method(method.id)),
    record_hash: recordHash(`methods/${method.id}.yaml`),
  }
}

/** Every method, the default one first. */
export const methodAnswers = (published: Published): readonly MethodAnswer[] =>
  published.rankings.map(({ method }) => methodAnswer(published, method))
