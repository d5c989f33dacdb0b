import type { AsOf, Claim, Range } from '../../core/claim.ts'
import { claimsOf, compareAsOf, decidingClaims } from '../../core/claim.ts'
import type { Facility } from '../../core/facility/facility.ts'
import type { Score } from '../../core/score-types.ts'
import { formatDate, formatInterval, numberFormat, withUnit } from '../../i18n/format.ts'
import type { Context } from './context.ts'

/** How much a facility holds, as a table prints it. */
export interface Size {
  /** Amount with its unit. Example: `32.6 million m³`. */
  readonly text: string
  /** Date of the figure, in words. Example: `as of 2005`. */
  readonly date: string
  /** The span of all sources where they differ. Example: `32.6–50 million m³`. */
  readonly differ?: string
  /** The volume that follows from a mass. Example: `58–330 million m³`. */
  readonly derived?: string
}

const MILLION = 1e6

/** An amount, in millions from one million on. Example: `20–36 million m³`. */
export function amountText({ locale, t }: Context, { lo, hi }: Range, unit: 'm3' | 't', digits = 20): string {
  const scale = lo >= MILLION ? MILLION : 1
  const format = numberFormat(locale, scale === 1 ? Math.min(digits, 2) : digits)
  const number = formatInterval(lo / scale, hi / scale, (value) => format.format(value))
  return withUnit(scale === 1 ? number : t('list.million', { value: number }), t(`unit.${unit}`))
}

/** A date of a claim in words. Example: `as of 2005`. */
export function asOfText({ locale, t }: Context, asOf: AsOf): string {
  return asOf === 'undated' ? t('asof.undated') : t('asof.date', { date: formatDate(asOf, locale) })
}

function hull(claims: readonly Claim<Range>[]): Range {
  const [los, his] = [claims.map(({ value }) => value.lo), claims.map(({ value }) => value.hi)]
  return { lo: Math.min(...los), hi: Math.max(...his) }
}

/** The volume a score derived from another fact, in m3, to two digits; null where it derived none. */
function derivedVolume(context: Context, score: Score | undefined): string | null {
  const part = score?.parts.find(({ input, basis }) => input === 'volume_m3' && basis === 'derived')
  if (!part) return null
  const digits = (exponent: number) => Number((10 ** exponent).toPrecision(2))
  return amountText(context, { lo: digits(part.lo), hi: digits(part.hi) }, 'm3', 2)
}

/** The volume held, else the mass with the volume that follows from it, else null. */
export function sizeOf(context: Context, facility: Facility, score?: Score): Size | null {
  const volumes = claimsOf(facility.facts.volume_m3)
  const claims = volumes.length > 0 ? volumes : claimsOf(facility.facts.mass_t)
  const deciding = decidingClaims(claims)
  const latest = deciding
    .map(({ asOf }) => asOf)
    .toSorted(compareAsOf)
    .at(-1)
  if (latest === undefined) return null
  const unit = volumes.length > 0 ? 'm3' : 't'
  const [said, all] = [hull(deciding), hull(claims)]
  const derived = volumes.length > 0 ? null : derivedVolume(context, score)
  return {
    text: amountText(context, said, unit),
    date: asOfText(context, latest),
    ...((all.lo < said.lo || all.hi > said.hi) && {
      differ: amountText(context, all, unit),
    }),
    ...(derived !== null && { derived }),
  }
}
