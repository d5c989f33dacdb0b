import type { Claim, Range } from '../../core/claim.ts'
import { claimsOf, compareAsOf, decidingClaims } from '../../core/claim.ts'
import type { Status } from '../../core/facility/vocabulary.ts'
import type { MessageKey } from '../../i18n/messages/en.ts'
import { formatDate } from '../../i18n/format.ts'
import { decidingValues } from '../list/context.ts'
import { amountText } from '../list/size.ts'
import { valueWords } from '../method/value-words.ts'
import type { FacilityContext } from './facility-context.ts'
import { membersOf } from './heading.ts'

/** When the tailings are there: a plan holds none yet, an emptied pond none any more. */
export type Tense = 'now' | 'past' | 'future'

/** The tense of what is held, by the deciding status. */
export function tenseOf({ facility }: FacilityContext): Tense {
  const statuses: readonly Status[] = decidingValues(facility.facts.status)
  if (statuses.some((status) => status === 'planned' || status === 'under-construction')) return 'future'
  return statuses.includes('relocated') ? 'past' : 'now'
}

/** A date within brackets of a sentence. Example: `as of 2003`, `на 2003 год`. */
export function dateWords({ t, locale }: FacilityContext, asOf: string): string {
  if (asOf === 'undated') return t('asof.undated')
  if (/^\d{4}$/u.test(asOf)) return t('facility.asof.year', { year: asOf })
  return t('asof.date', { date: formatDate(asOf, locale) })
}

/** The latest date among claims, in words. */
export function latestWords(context: FacilityContext, claims: readonly Claim<unknown>[]): string {
  const latest = claims
    .map(({ asOf }) => asOf)
    .toSorted(compareAsOf)
    .at(-1)
  return dateWords(context, latest ?? 'undated')
}

/** What the record is, where it is no single pond. */
export function kindSentences(context: FacilityContext): readonly string[] {
  const { facility, t } = context
  if (facility.kind === 'facility') return []
  if (facility.kind !== 'group') return [t(`facility.sum.kind.${facility.kind}`)]
  const n = membersOf(context).length
  return [n === 0 ? t('facility.sum.kind.group.none') : t('facility.sum.kind.group', { n })]
}

/** What is stored. */
export function materialSentence(context: FacilityContext): string {
  const { facility, t } = context
  const materials: readonly string[] = decidingValues(facility.facts.material)
  const tense = tenseOf(context)
  if (materials.length === 0) return t(`facility.sum.material.unknown.${tense}`)
  const material = materials.map((id) => valueWords(context, 'material', id).text).join('; ')
  return t(`facility.sum.material.${tense}`, { material })
}

function hull(claims: readonly Claim<Range>[]): Range {
  return {
    lo: Math.min(...claims.map(({ value }) => value.lo)),
    hi: Math.max(...claims.map(({ value }) => value.hi)),
  }
}

function amount(
  context: FacilityContext,
  key: MessageKey & `facility.sum.${string}`,
  claims: readonly Claim<Range>[],
  unit: 'm3' | 't',
): readonly string[] {
  const deciding = decidingClaims(claims)
  const [said, all] = [hull(deciding), hull(claims)]
  const differ = all.lo < said.lo || all.hi > said.hi
  return [
    context.t(key, { amount: amountText(context, said, unit), date: latestWords(context, deciding) }),
    ...(differ ? [context.t('facility.sum.differ.amount', { range: amountText(context, all, unit) })] : []),
  ]
}

/** The volume that the score took from a mass. */
function derivedVolume(context: FacilityContext): readonly string[] {
  const score = context.published.main.byId.get(context.facility.id)?.score
  const part = score?.parts.find(({ input, basis }) => input === 'volume_m3' && basis === 'derived')
  if (!part) return []
  const digits = (power: number) => Number((10 ** power).toPrecision(2))
  const volume = amountText(context, { lo: digits(part.lo), hi: digits(part.hi) }, 'm3', 2)
  return [context.t('facility.sum.volume.derived', { volume })]
}

/** How much is stored, with its date: volume, else mass and what follows from it, else the design. */
export function quantitySentences(context: FacilityContext): readonly string[] {
  const { facts } = context.facility
  const volume = claimsOf(facts.volume_m3)
  if (volume.length > 0) return amount(context, 'facility.sum.volume', volume, 'm3')
  const mass = claimsOf(facts.mass_t)
  if (mass.length > 0) return [...amount(context, 'facility.sum.mass', mass, 't'), ...derivedVolume(context)]
  const [designVolume, designMass] = [claimsOf(facts.design_volume_m3), claimsOf(facts.design_mass_t)]
  const design =
    designVolume.length > 0
      ? amount(context, 'facility.sum.design', designVolume, 'm3')
      : designMass.length > 0
        ? amount(context, 'facility.sum.design', designMass, 't')
        : []
  const tense = tenseOf(context)
  if (tense === 'future' && design.length > 0) return design
  return [...design, context.t(`facility.sum.quantity.unknown.${tense}`)]
}
