import type { AnyClaim } from '../../src/core/api/facts.ts'
import type { FacilityAnswer } from '../../src/core/api/facility.ts'
import type { MethodAnswer } from '../../src/core/api/method.ts'
import type { RankingAnswer } from '../../src/core/api/ranking.ts'
import type { Claim, Component, Derivation, Entry, Method, Row } from './read.ts'
import { judge } from './rank.ts'
import { shape } from './shape.ts'

/** What the second program needs, all of it from answers. */
export interface ApiAnswers {
  /** Release date of the answers. */
  readonly asOf: string
  readonly facilities: readonly FacilityAnswer[]
  readonly methods: readonly MethodAnswer[]
}

type Standing = { readonly as_of: string; readonly preferred?: true | undefined }

const scalar = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number'

/** As the reader of the records has it: points and texts in two languages are left out. */
function ends(claim: object): readonly (string | number)[] {
  if ('lo' in claim && 'hi' in claim) return [claim.lo, claim.hi].filter(scalar)
  if (!('value' in claim)) return []
  const value = Array.isArray(claim.value) ? claim.value.filter(scalar).join(' ') : claim.value
  return scalar(value) ? [value, value] : []
}

function claimOf(claim: AnyClaim & Standing): readonly Claim[] {
  const [low, high] = ends(claim)
  return low === undefined || high === undefined
    ? []
    : [{ low, high, asOf: claim.as_of, preferred: claim.preferred === true }]
}

const isClaims = (fact: unknown): fact is readonly AnyClaim[] => Array.isArray(fact)

const entryOf = ({ id, kind, country, facts }: FacilityAnswer): Entry => ({
  id,
  kind,
  country: country.toLowerCase(),
  facts: Object.fromEntries(
    Object.entries(facts).flatMap(([key, fact]) => (isClaims(fact) ? [[key, fact.flatMap(claimOf)]] : [])),
  ),
})

const NO_LIMITS = { values: [], atLeast: -Infinity, above: -Infinity, atMost: Infinity, below: Infinity }

type ComponentAnswer = MethodAnswer['components'][number]

function rowsOf(component: ComponentAnswer): readonly Row[] {
  switch (component.kind) {
    case 'log10':
      return []
    case 'lookup':
      return component.rows.map(({ values, score }) => ({ ...NO_LIMITS, values, score }))
    case 'steps':
      return component.rows.map(({ from, from_included, to, to_included, score }) => ({
        ...NO_LIMITS,
        [from_included ? 'atLeast' : 'above']: from ?? -Infinity,
        [to_included ? 'atMost' : 'below']: to ?? Infinity,
        score,
      }))
  }
}

const componentOf = (component: ComponentAnswer): Component => ({
  id: component.id,
  kind: component.kind,
  input: component.input,
  range: component.full_range,
  rows: rowsOf(component),
})

const derivationsOf = ({ id, derivations }: ComponentAnswer): readonly Derivation[] =>
  derivations.map((each) => ({
    component: id,
    from: each.from,
    divisor: each.by === 'division' ? each.divisor : null,
    allows: each.by === 'presence' ? each.allows : null,
    table: each.by === 'table' ? each.rows : [],
  }))

const methodOf = (method: MethodAnswer): Method => ({
  id: method.id,
  isDefault: method.is_default,
  components: method.components.map(componentOf),
  ratedBy: method.rated_by,
  derivations: method.components.flatMap(derivationsOf),
  aging: method.aging.map((rule) => ({
    input: rule.input,
    statuses: rule.statuses,
    shelf: rule.shelf_life_years,
    perYear: rule.opens_hi_per_year,
  })),
  unratedKinds: method.unrated.kinds,
  unratedStatuses: method.unrated.statuses,
})

/** Whether a record stands in a list, by what the answer about it says. */
const standsIn = (id: string) => {
  const [kind, name = ''] = id.split('/')
  return ({ country, basins }: FacilityAnswer): boolean => {
    if (kind === 'countries') return country.toLowerCase() === name
    return kind === 'basins' ? basins.includes(name) : true
  }
}

/** What a list says of its records, without the words. */
export const saidBy = ({ facilities }: Pick<RankingAnswer, 'facilities'>) =>
  facilities.map(({ why_unrated, ...rest }) => ({ ...rest, why_unrated: why_unrated !== null }))

/** A list worked out anew by the second program, in the same form; nothing but answers is read. */
export function recomputed(
  { asOf, facilities, methods }: ApiAnswers,
  list: Pick<RankingAnswer, 'id' | 'method'>,
) {
  const method = methods.find(({ id }) => id === list.method)
  if (!method) throw new Error(`no method "${list.method}"`)
  const entries = facilities.filter(standsIn(list.id)).map(entryOf)
  return judge(entries, methodOf(method), asOf).list.map((each) => {
    const { why_unrated, completeness, ...rest } = shape(each)
    return { ...rest, completeness, why_unrated }
  })
}
