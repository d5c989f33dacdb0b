import type { FieldSpec } from '../facility/fields.ts'
import { FIELDS } from '../facility/fields.ts'
import type { MethodProblem, RawComponent, RawDerivation, RawMethod, RawScore } from './raw.ts'
import { firstBadStep } from './step-row.ts'

type Values = readonly (string | number)[]

/** Values that the vocabulary of the fact does not have, and values that stand twice. */
function valueProblems(
  input: keyof typeof FIELDS,
  lists: readonly Values[],
  path: (string | number)[],
  key: string,
) {
  const spec: FieldSpec = FIELDS[input]
  const seen = new Set<string | number>()
  return lists.flatMap((values, row) =>
    values.flatMap((value, item): MethodProblem[] => {
      const at = { path: [...path, row, key, item], params: { value, fact: input } }
      if (spec.type === 'category' && !spec.values.includes(value))
        return [{ message: 'unknown-value', ...at }]
      if (seen.has(value)) return [{ message: 'duplicate-value', ...at }]
      seen.add(value)
      return []
    }),
  )
}

function scoreProblems(component: RawComponent, path: (string | number)[]): MethodProblem[] {
  const rows: readonly { readonly score: RawScore }[] = component.kind === 'log10' ? [] : component.rows
  const [low, high] = component.full_range
  return rows.flatMap(({ score }, row): MethodProblem[] => {
    const [lo, hi] = typeof score === 'number' ? [score, score] : score
    if (lo >= low && hi <= high) return []
    return [{ message: 'score-outside-range', path: [...path, 'rows', row, 'score'], params: { low, high } }]
  })
}

function componentProblems(component: RawComponent, index: number): MethodProblem[] {
  const path = ['components', index]
  const spec: FieldSpec = FIELDS[component.input]
  const fits = component.kind === 'lookup' ? spec.type === 'category' : spec.type === 'number'
  if (!fits) return [{ message: 'wrong-input', path: [...path, 'input'], params: { fact: component.input } }]
  if (component.kind !== 'lookup' && spec.type === 'number' && spec.unit !== component.unit)
    return [{ message: 'wrong-unit', path: [...path, 'unit'], params: { unit: spec.unit } }]
  const problems = scoreProblems(component, path)
  if (component.kind === 'lookup') {
    const lists = component.rows.map((row) => row.values)
    return [...problems, ...valueProblems(component.input, lists, [...path, 'rows'], 'values')]
  }
  const bad = component.kind === 'steps' ? firstBadStep(component.rows) : -1
  return bad < 0 ? problems : [...problems, { message: 'bad-steps', path: [...path, 'rows', bad] }]
}

function derivationProblems(method: RawMethod, derivation: RawDerivation, index: number): MethodProblem[] {
  const path = ['derivations', index]
  const component = method.components.find(({ id }) => id === derivation.component)
  if (!component)
    return [
      { message: 'unknown-component', path: [...path, 'component'], params: { id: derivation.component } },
    ]
  const { type } = FIELDS[derivation.from]
  const fits = {
    table: component.kind === 'lookup' && (type === 'category' || type === 'reference'),
    division: component.kind !== 'lookup' && type === 'number',
    presence: component.kind !== 'lookup' && type !== 'number',
  }[derivation.by]
  if (!fits) return [{ message: 'wrong-input', path: [...path, 'from'], params: { fact: derivation.from } }]
  if (derivation.by === 'division')
    return derivation.divisor[0] > 0 ? [] : [{ message: 'bad-divisor', path: [...path, 'divisor'] }]
  if (derivation.by === 'presence') return []
  const scored = component.kind === 'lookup' ? component.rows.flatMap((row) => row.values) : []
  const given = derivation.rows.flatMap(({ gives }, row) =>
    gives.flatMap((value, item): MethodProblem[] =>
      scored.includes(value)
        ? []
        : [
            {
              message: 'unknown-value',
              path: [...path, 'rows', row, 'gives', item],
              params: { value, fact: component.input },
            },
          ],
    ),
  )
  const lists = derivation.rows.map((row) => row.values)
  return [...given, ...valueProblems(derivation.from, lists, [...path, 'rows'], 'values')]
}

/** What is wrong between the parts of one method file; the shape is checked before. */
export function problemsOf(method: RawMethod): readonly MethodProblem[] {
  const ids = method.components.map(({ id }) => id)
  const twice = ids.flatMap((id, index): MethodProblem[] =>
    ids.indexOf(id) === index
      ? []
      : [{ message: 'duplicate-component', path: ['components', index, 'id'], params: { id } }],
  )
  const unknown = method.rated_by.flatMap((id, index): MethodProblem[] =>
    ids.includes(id) ? [] : [{ message: 'unknown-component', path: ['rated_by', index], params: { id } }],
  )
  const aging = (method.aging ?? []).flatMap(({ input }, index): MethodProblem[] =>
    FIELDS[input].type === 'number'
      ? []
      : [{ message: 'wrong-input', path: ['aging', index, 'input'], params: { fact: input } }],
  )
  return [
    ...twice,
    ...unknown,
    ...method.components.flatMap(componentProblems),
    ...(method.derivations ?? []).flatMap((derivation, index) =>
      derivationProblems(method, derivation, index),
    ),
    ...aging,
  ]
}
