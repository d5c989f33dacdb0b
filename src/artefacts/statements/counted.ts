import { compareAsOf, claimsOf, decidingClaims } from '../../core/claim.ts'
import type { Claim, Range } from '../../core/claim.ts'
import { FIELD_KEYS, FIELDS } from '../../core/facility/fields.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { path } from '../../i18n/routes.ts'
import type { Published } from '../published.ts'

/** A weakness that follows from the records: how often, of how many, and where a reader sees it. */
export interface Counted {
  readonly what:
    | 'place'
    | 'coarse'
    | 'unrated'
    | 'best'
    | 'old'
    | 'undated'
    | 'differ'
    | 'provisional'
    | 'names'
    | 'excerpt'
    | 'nowhere'
    | 'licence'
    | 'year'
  readonly n: number
  readonly of: 'facilities' | 'placed' | 'rated' | 'stocks' | 'facts' | 'tables' | 'records' | 'sources'
  readonly total: number
  /** Address after the language of the page that lists them. */
  readonly page?: string
}

/** A figure is old after so many years. */
const OLD_YEARS = 10
/** A band is wide from so many places on. */
const WIDE = 10

/** Notes are free text; this word is the one they use for a document that was read only in part. */
const IN_PART = /\bexcerpts?\b/i

const single = ({ kind }: Facility): boolean => kind === 'facility'
const count = <T>(items: readonly T[], holds: (item: T) => boolean): number => items.filter(holds).length

/** The claims that decide the stored volume and mass of single facilities. */
const stocks = (facilities: readonly Facility[]): readonly Claim<Range>[] =>
  facilities
    .filter(single)
    .flatMap(({ facts }) =>
      [facts.volume_m3, facts.mass_t].flatMap((fact) => decidingClaims(claimsOf(fact)).slice(0, 1)),
    )

/** The values of each number and year that any source states, as texts. */
const figures = (facilities: readonly Facility[]): readonly (readonly string[])[] =>
  facilities.flatMap(({ facts }) =>
    FIELD_KEYS.flatMap((key) => {
      const { type } = FIELDS[key]
      const claims: readonly Claim<unknown>[] = claimsOf<unknown>(facts[key])
      return (type === 'number' || type === 'year') && claims.length > 0
        ? [claims.map(({ value }) => JSON.stringify(value))]
        : []
    }),
  )

function placesOf(facilities: readonly Facility[]): readonly Counted[] {
  const all = facilities.filter(single)
  const placed = all.filter(({ facts }) => claimsOf(facts.location).length > 0)
  const coarse = count(
    placed,
    ({ facts }) => decidingClaims(claimsOf(facts.location))[0]?.value.precision !== 'site',
  )
  return [
    { what: 'place', n: all.length - placed.length, of: 'facilities', total: all.length, page: path.gaps() },
    { what: 'coarse', n: coarse, of: 'placed', total: placed.length, page: path.map() },
  ]
}

function scoresOf({ main }: Published): readonly Counted[] {
  const all = main.ranked.filter(({ score }) => score.kind === 'facility')
  const rated = all.filter(({ score }) => score.rated)
  const lacking = count(all, ({ score }) => score.missing.length > 0 && !score.excluded)
  const wide = count(rated, ({ rank }) => rank !== null && rank.worst - rank.best >= WIDE - 1)
  const tables = main.method.components.flatMap((component) => [component, ...component.derivations])
  const open = count(tables, ({ status }) => status === 'provisional')
  const page = path.method(main.method.id)
  return [
    { what: 'provisional', n: open, of: 'tables', total: tables.length, page },
    { what: 'unrated', n: lacking, of: 'facilities', total: all.length, page: path.gaps() },
    { what: 'best', n: wide, of: 'rated', total: rated.length, page: path.facilities() },
  ]
}

function factsOf(facilities: readonly Facility[], asOf: string): readonly Counted[] {
  const dated = stocks(facilities)
  const limit = `${String(Number(asOf.slice(0, 4)) - OLD_YEARS)}${asOf.slice(4)}`
  const old = count(dated, (claim) => claim.asOf !== 'undated' && compareAsOf(claim.asOf, limit) <= 0)
  const all = figures(facilities)
  return [
    { what: 'old', n: old, of: 'stocks', total: dated.length },
    {
      what: 'undated',
      n: count(dated, (claim) => claim.asOf === 'undated'),
      of: 'stocks',
      total: dated.length,
    },
    { what: 'differ', n: count(all, (values) => new Set(values).size > 1), of: 'facts', total: all.length },
  ]
}

function sourcesOf({ atlas }: Published): readonly Counted[] {
  const all = [...atlas.sources.values()]
  const of = 'sources'
  const total = all.length
  const page = path.sources()
  return [
    { what: 'excerpt', n: count(all, ({ note }) => IN_PART.test(note?.en ?? '')), of, total, page },
    { what: 'nowhere', n: count(all, ({ url }) => url.length === 0), of, total, page },
    { what: 'licence', n: count(all, ({ licence }) => licence === 'not-stated'), of, total, page },
    { what: 'year', n: count(all, ({ yearNote }) => yearNote !== undefined), of, total, page },
  ]
}

/** What is weak or missing, counted from the records of this release alone. */
export function counted(published: Published): readonly Counted[] {
  const { facilities, asOf } = published.atlas
  const ours = count(facilities, ({ transliterated }) => transliterated.length > 0)
  return [
    ...scoresOf(published),
    ...factsOf(facilities, asOf),
    ...placesOf(facilities),
    { what: 'names', n: ours, of: 'records', total: facilities.length, page: path.names() },
    ...sourcesOf(published),
  ]
}
