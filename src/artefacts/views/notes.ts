import { claimedSteps } from '../../core/border/steps.ts'
import { claimsOf } from '../../core/claim.ts'
import type { Facility } from '../../core/facility/facility.ts'
import type { Context, Link } from '../list/context.ts'
import { decidingValues, facilityLink } from '../list/context.ts'
import type { Member } from './members.ts'
import { basinsByRiver } from './values.ts'
import type { ViewKey } from './view-kinds.ts'
import { borderId } from './view-kinds.ts'

/** A remark on some records, with the links to them. */
export interface Note {
  readonly text: string
  readonly links: readonly Link[]
}

/** Records whose latest or preferred claim of the fact says something else. */
function overruled({ kind, id }: ViewKey, members: readonly Member[]): readonly Member[] {
  if (kind !== 'material' && kind !== 'operator' && kind !== 'status') return []
  return members.filter(({ facility }) => {
    const deciding: readonly unknown[] = decidingValues<unknown>(facility.facts[kind])
    return !deciding.includes(id)
  })
}

/** Whether a claim names the country across the border as the first downstream. */
const isFirst = (id: string, { facility }: Member): boolean =>
  claimedSteps(facility).some(([first]) => first?.border === id)

/** Records on one side that name the country on the other, but whose water reaches it across another border. */
function elsewhere({ published }: Context, id: string, members: readonly Member[]): readonly Facility[] {
  const here = new Set(members.map(({ facility }) => facility))
  return published.atlas.facilities.filter((facility) => {
    const { country, facts } = facility
    const named = claimsOf(facts.downstream).flatMap(({ value }) => value)
    return !here.has(facility) && named.some((code) => code !== country && borderId(country, code) === id)
  })
}

/** Charts and filters take the deciding claims alone, so their counts are smaller where others stand here too. */
function overruledText({ t }: Context, { kind }: ViewKey, n: number, all: number): string {
  const text = t('views.overruled', { n })
  return kind === 'operator' ? text : `${t('views.counted', { n: all - n, all })} ${text}`
}

/** What must be said of how records came onto a view, or why others did not. */
export function notesOf(context: Context, key: ViewKey, members: readonly Member[]): readonly Note[] {
  const { kind, id } = key
  const { published, t } = context
  const differing = members.filter(({ differs }) => differs).map(({ facility }) => facility)
  const other = overruled(key, members).map(({ facility }) => facility)
  const byRiver =
    kind === 'basin'
      ? members
          .map(({ facility }) => facility)
          .filter((facility) => basinsByRiver(published.atlas, facility).length > 0)
      : []
  const across = kind === 'border' ? members : []
  const first = across.filter((member) => isFirst(id, member)).map(({ facility }) => facility)
  const further = kind === 'border' ? elsewhere(context, id, members) : []
  return [
    { text: t('views.differ', { n: differing.length }), facilities: differing },
    { text: overruledText(context, key, other.length, members.length), facilities: other },
    { text: t('views.basin.by-river', { n: byRiver.length }), facilities: byRiver },
    { text: t('views.border.first', { n: first.length }), facilities: first },
    { text: t('views.border.further', { n: further.length }), facilities: further },
  ]
    .filter(({ facilities }) => facilities.length > 0)
    .map(({ text, facilities }) => ({
      text,
      links: facilities.map((facility) => facilityLink(context, facility)),
    }))
}
