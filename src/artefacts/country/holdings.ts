import type { Facility } from '../../core/facility/facility.ts'
import { KINDS } from '../../core/facility/vocabulary.ts'
import type { Context } from '../list/context.ts'

/** How many records of each kind, in words. Example: `33 single facilities, 3 groups, 2 legacy wastes`. */
export function holdingsText({ t }: Context, facilities: readonly Pick<Facility, 'kind'>[]): string {
  return KINDS.map((kind) => ({ kind, n: facilities.filter((facility) => facility.kind === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => t(`country.holds.${kind}`, { n }))
    .join(', ')
}
