import { countriesOf, legsOf } from '../border/legs.ts'
import { claimsOf } from '../claim.ts'
import type { IssueCode } from '../issue-codes.ts'
import type { Issue } from '../issue.ts'
import type { AtlasRule } from './rule.ts'

/** Whether these stand in the other list in this order, others between them or not. */
export function inOrder(these: readonly string[], others: readonly string[]): boolean {
  let from = 0
  return these.every((each) => {
    const at = others.indexOf(each, from)
    from = at + 1
    return at >= 0
  })
}

const against = (river: string, path: Issue['path'], crossed: readonly string[]): Issue<IssueCode> => ({
  code: 'river-against-borders',
  level: 'warning',
  file: `rivers/${river}.yaml`,
  path,
  params: { river, course: crossed.join(', ') },
})

/**
 * The crossings of a river make one way from source to mouth, and meet the countries in the order that the record
 * of the river names. A country that the river comes back to is named once there.
 */
export const riverCourse: AtlasRule = {
  id: 'river-course',
  scope: 'atlas',
  gate: 'rule',
  check: ({ atlas }) =>
    [...atlas.rivers.values()].flatMap(({ id, countries }) => {
      const legs = legsOf(atlas.borders, id)
      if (!legs) return [against(id, [], [])]
      const crossed = [...new Set(countriesOf(legs))]
      return claimsOf(countries).flatMap(({ value }, index) =>
        inOrder(crossed, value) ? [] : [against(id, ['countries', index, 'value'], crossed)],
      )
    }),
}
