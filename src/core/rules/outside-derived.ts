import { hasClaims as isKnown } from '../claim.ts'
import type { Fact } from '../claim.ts'
import { outsideDerived as claimsOutside } from '../derived.ts'
import type { Facility } from '../facility/facility.ts'
import type { Method } from '../method/method.ts'
import type { LoneRule } from './rule.ts'

const hasClaims = (fact: Fact<unknown>): boolean => isKnown(fact)

/** Whether the record has claims both of a scored fact and of a fact that one is derived from. */
const comparable = ({ facts }: Facility, { components }: Method): boolean =>
  components.some(
    ({ input, derivations }) =>
      hasClaims(facts[input]) && derivations.some(({ from }) => hasClaims(facts[from])),
  )

/** A claim has something in common with what the methods derive from another fact of the record. */
export const outsideDerived: LoneRule = {
  id: 'outside-derived',
  scope: 'lone',
  gate: 'rule',
  check: ({ atlas }) => {
    const methods = [...atlas.methods.values()]
    return atlas.facilities.flatMap((facility) => {
      const found = methods
        .filter((method) => comparable(facility, method))
        .flatMap((method) => claimsOutside(facility, method))
      const once = new Map(found.map((each) => [`${each.fact} ${each.claim} ${each.from}`, each]))
      return [...once.values()].map(
        ({ fact, claim, from }) =>
          ({
            code: 'outside-derived',
            level: 'warning',
            file: `facilities/${facility.id}.yaml`,
            path: [fact, claim],
            params: { fact, from },
          }) as const,
      )
    })
  },
}
