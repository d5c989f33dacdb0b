import { claimsOf, decidingClaims } from '../../core/claim.ts'
import type { Facility } from '../../core/facility/facility.ts'
import type { Ranked } from '../../core/rank-types.ts'
import { collator } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Order } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import type { Published } from '../published.ts'
import { widestRanking } from './evidence.ts'

/** A ranked record with its facility. */
export interface Entry {
  readonly ranked: Ranked
  readonly facility: Facility
}

type Compare = (a: Entry, b: Entry) => number

const ends = ({ ranked }: Entry) => ranked.score
const best = (entry: Entry) => ends(entry).best ?? -Infinity

/** Log10 of the deciding volume, or the best of the derived one; minus infinity where neither is known. */
export function volumeOf({ ranked, facility }: Entry): number {
  const part = ranked.score.parts.find(({ input }) => input === 'volume_m3')
  if (part?.best != null) return part.best
  const values = decidingClaims(claimsOf(facility.facts.volume_m3)).map(({ value }) => value)
  return values.length === 0 ? -Infinity : Math.max(...values.map(({ hi }) => Math.log10(hi)))
}

const bandWidth = ({ ranked }: Entry) => {
  const band = ranked.rank ?? ranked.rankAll
  return band === null ? 0 : band.worst - band.best
}

/** Descending by number; equal infinities are equal. */
const descending =
  (pick: (entry: Entry) => number): Compare =>
  (a, b) => {
    const [left, right] = [pick(a), pick(b)]
    return left === right ? 0 : right - left
  }

/** The comparison of an order. Zero where it does not tell two records apart: their order then stays. */
export function compareBy(order: Order, published: Published, locale: Locale): Compare {
  const { compare } = collator(locale)
  const nameOf = ({ facility }: Entry) => worded(facility.name, locale).text
  const countryOf = ({ facility }: Entry) => {
    const country = published.atlas.countries.get(facility.country.toLowerCase())
    return country ? worded(country.name, locale).text : facility.country
  }
  const widest = widestRanking(published)
  const completeness = ({ facility }: Entry) => widest.byId.get(facility.id)?.score.completeness ?? 0
  const chains: Readonly<Record<Order, readonly Compare[]>> = {
    rank: [],
    worst: [descending((entry) => ends(entry).hi), descending(best)],
    name: [(a, b) => compare(nameOf(a), nameOf(b))],
    country: [(a, b) => compare(countryOf(a), countryOf(b))],
    volume: [descending(volumeOf)],
    unknown: [descending((entry) => -completeness(entry)), descending(bandWidth)],
  }
  return (a, b) => chains[order].reduce((found, next) => (found === 0 ? next(a, b) : found), 0)
}
