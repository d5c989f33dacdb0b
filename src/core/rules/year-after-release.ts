import { claimsOf } from '../claim.ts'
import type { LoneRule } from './rule.ts'

const YEARS = ['commissioned', 'closed'] as const
const AHEAD: ReadonlySet<string> = new Set(['planned', 'under-construction'])

/** Works begin and end in the past, but for what is planned or being built. */
export const yearAfterRelease: LoneRule = {
  id: 'year-after-release',
  scope: 'lone',
  gate: 'rule',
  check: ({ atlas }) =>
    atlas.facilities
      .filter(({ facts }) => !claimsOf(facts.status).some(({ value }) => AHEAD.has(value)))
      .flatMap(({ id, facts }) =>
        YEARS.flatMap((key) =>
          claimsOf(facts[key]).flatMap(({ value }, index) => {
            if (value.hi <= Number(atlas.asOf.slice(0, 4))) return []
            const params = { year: value.hi, release: atlas.asOf }
            return [
              {
                code: 'year-after-release',
                level: 'error',
                file: `facilities/${id}.yaml`,
                path: [key, index, value.lo === value.hi ? 'value' : 'range'],
                params,
              } as const,
            ]
          }),
        ),
      ),
}
