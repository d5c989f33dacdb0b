import { claimsOf } from '../../core/claim.ts'
import type { Derivation, Division, MethodComponent, Presence, Table } from '../../core/method/method.ts'
import type { Part } from '../../core/score-types.ts'
import { formatInterval, numberFormat } from '../../i18n/format.ts'
import { amountText } from '../list/size.ts'
import { allowedText } from '../method/derivation-tables.ts'
import { unitWords } from '../method/value-words.ts'
import type { FacilityContext } from './facility-context.ts'
import { anyClaims } from './facts.ts'
import { rangeText, valueTexts } from './value-text.ts'

/** A quantity read back from its logarithm, to three digits: the derivation is no more exact. */
function quantities(context: FacilityContext, { lo, hi }: Part, unit: string): string {
  const digits = (power: number) => Number((10 ** power).toPrecision(3))
  const range = { lo: digits(lo), hi: digits(hi) }
  return unit === 'm3' || unit === 't' ? amountText(context, range, unit, 3) : rangeText(context, range, unit)
}

/** What the claims of the fact read say: the hull of numbers, else every value once. */
function read(context: FacilityContext, { from }: Derivation): string {
  if (from === 'mass_t' || from === 'volume_m3') {
    const values = claimsOf(context.facility.facts[from]).map(({ value }) => value)
    const hull = { lo: Math.min(...values.map(({ lo }) => lo)), hi: Math.max(...values.map(({ hi }) => hi)) }
    return amountText(context, hull, from === 'mass_t' ? 't' : 'm3')
  }
  const texts = anyClaims(context, from).map(({ value }) =>
    valueTexts(context, from, value)
      .map(({ text }) => text)
      .join(', '),
  )
  return [...new Set(texts)].join('; ')
}

function byDivision(
  context: FacilityContext,
  component: MethodComponent,
  part: Part,
  division: Division,
): string {
  const { t, locale } = context
  const divisor = formatInterval(...division.divisor, numberFormat(locale).format)
  const names = {
    from: t(`field.${division.from}`),
    value: read(context, division),
    divisor: unitWords(context, divisor, division.unit),
    input: t(`field.${component.input}`),
  }
  return component.kind === 'log10'
    ? t('facility.how.division', { ...names, result: quantities(context, part, component.unit) })
    : t('facility.how.division.plain', names)
}

function byTable(context: FacilityContext, component: MethodComponent, table: Table): string {
  const named: readonly unknown[] = anyClaims(context, table.from).map(({ value }) => value)
  const rows = table.rows.filter(({ values }) => values.some((value) => named.includes(value)))
  return context.t('facility.how.table', {
    from: context.t(`field.${table.from}`),
    value: read(context, table),
    input: context.t(`field.${component.input}`),
    gives: [...new Set(rows.map(({ gives }) => allowedText(context, gives)))].join('; '),
  })
}

function byPresence(context: FacilityContext, component: MethodComponent, presence: Presence): string {
  const unit = component.kind === 'lookup' ? '1' : component.unit
  return context.t('facility.how.presence', {
    from: context.t(`field.${presence.from}`),
    value: read(context, presence),
    input: context.t(`field.${component.input}`),
    bounds: unitWords(context, formatInterval(...presence.allows, numberFormat(context.locale).format), unit),
  })
}

/** How the number of a part follows from the facts, in sentences. */
export function explained(
  context: FacilityContext,
  component: MethodComponent,
  part: Part,
): readonly string[] {
  const { t } = context
  const input = t(`field.${component.input}`)
  if (part.basis === 'unknown') {
    return [t('facility.how.unknown', { input })]
  }
  const [first] = part.evidence
  const derivation =
    part.basis === 'derived' ? component.derivations.find(({ from }) => from === first?.fact) : undefined
  const kind =
    component.kind === 'log10'
      ? t('facility.how.log10', { input, unit: unitWords(context, '', component.unit).trim() })
      : t(`facility.how.${component.kind}`, { input })
  if (derivation?.by === 'division') return [byDivision(context, component, part, derivation), kind]
  if (derivation?.by === 'table') return [byTable(context, component, derivation), kind]
  if (derivation?.by === 'presence') return [byPresence(context, component, derivation), kind]
  return [...(part.basis === 'claims-differ' ? [t('facility.how.differ')] : []), kind]
}
