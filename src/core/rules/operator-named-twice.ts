import { claimsOf } from '../claim.ts'
import type { LoneRule } from './rule.ts'

/** An operator that has a record is named by its id, not by its name again. */
export const operatorNamedTwice: LoneRule = {
  id: 'operator-named-twice',
  scope: 'lone',
  gate: 'rule',
  check: ({ atlas }) => {
    const byName = new Map(
      [...atlas.operators.values()].flatMap(({ id, name }) => [
        [name.en, id] as const,
        [name.ru, id] as const,
      ]),
    )
    return atlas.facilities.flatMap(({ id, facts }) =>
      claimsOf(facts.operator).flatMap(({ value }, index) => {
        const operator =
          typeof value === 'string' ? undefined : (byName.get(value.en) ?? byName.get(value.ru))
        if (operator === undefined) return []
        const path = ['operator', index, 'value']
        return [
          {
            code: 'operator-named-twice',
            level: 'warning',
            file: `facilities/${id}.yaml`,
            path,
            params: { id: operator },
          } as const,
        ]
      }),
    )
  },
}
