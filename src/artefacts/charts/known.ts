import { CELL_KINDS } from '../../charts/matrix/glyphs.ts'
import type { CellKind } from '../../charts/matrix/glyphs.ts'
import type { FieldKey } from '../../core/facility/fields.ts'
import type { MessageKey } from '../../i18n/messages/en.ts'
import { worded } from '../../i18n/text.ts'
import type { Worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { facilityLink } from '../list/context.ts'
import { cellOf, derivedFacts, matrixFacts } from './known-cells.ts'

/** Kinds that give a value to work with. */
const KNOWN: ReadonlySet<CellKind> = new Set(['stated', 'differ', 'derived'])

/** One fact over all facilities. */
export interface KnownFact {
  readonly key: FieldKey
  readonly label: string
  /** The label for the narrow head of a column. */
  readonly short: string
  readonly counts: Readonly<Record<CellKind, number>>
  readonly known: number
}

/** One facility with a cell for every fact, in the order of the facts. */
export interface KnownRow {
  readonly id: string
  readonly name: Link
  readonly cells: readonly CellKind[]
  readonly known: number
  /** What its cells say, kind by kind, in words. */
  readonly said: string
}

/** Facilities of one country. */
export interface KnownCountry {
  readonly code: string
  readonly name: Worded
  readonly rows: readonly KnownRow[]
}

/** What is known: facts by facilities. */
export interface KnownChart {
  /** The best known first. */
  readonly facts: readonly KnownFact[]
  readonly countries: readonly KnownCountry[]
  readonly facilities: number
  readonly known: number
}

/** Labels that are too long for the head of a column have a short form. */
const SHORT = {
  pga_g: 'charts.fact.pga_g',
  factor_of_safety: 'charts.fact.factor_of_safety',
  nearest_settlement_km: 'charts.fact.nearest_settlement_km',
  water_hazard_class: 'charts.fact.water_hazard_class',
} as const satisfies Partial<Record<FieldKey, MessageKey>>

const shortKey = (key: FieldKey): MessageKey => {
  const short: Partial<Record<FieldKey, MessageKey>> = SHORT
  return short[key] ?? `field.${key}`
}

/** Every fact of the matrix over all records, and every record over all facts, both the best known first. */
export function knownChart(context: Context): KnownChart {
  const { published, locale, t } = context
  const { facilities, countries } = published.atlas
  const keys = matrixFacts(published)
  const cells = new Map(
    facilities.map((facility) => {
      const derived = derivedFacts(published, facility.id)
      return [facility.id, new Map(keys.map((key) => [key, cellOf(facility, key, derived)]))]
    }),
  )
  const cell = (id: string, key: FieldKey): CellKind => cells.get(id)?.get(key) ?? 'not-found'
  const facts = keys
    .map((key): KnownFact => {
      const all = facilities.map(({ id }) => cell(id, key))
      const count = (kind: CellKind) => all.filter((each) => each === kind).length
      const counts = {
        stated: count('stated'),
        differ: count('differ'),
        derived: count('derived'),
        undisclosed: count('undisclosed'),
        'not-applicable': count('not-applicable'),
        'not-found': count('not-found'),
      }
      return {
        key,
        label: t(`field.${key}`),
        short: t(shortKey(key)),
        counts,
        known: counts.stated + counts.differ + counts.derived,
      }
    })
    .toSorted((a, b) => b.known - a.known)
  const said = (own: readonly CellKind[]): string =>
    CELL_KINDS.flatMap((kind) => {
      const labels = facts.flatMap(({ label }, index) => (own[index] === kind ? [label] : []))
      return labels.length === 0
        ? []
        : [t('charts.known.said', { kind: t(`charts.cell.${kind}`), facts: labels.join(', ') })]
    }).join(' ')
  const rows = facilities.map((facility) => {
    const own = facts.map(({ key }) => cell(facility.id, key))
    return {
      country: facility.country,
      id: facility.id,
      name: facilityLink(context, facility),
      cells: own,
      known: own.filter((kind) => KNOWN.has(kind)).length,
      said: said(own),
    }
  })
  const codes = [...new Set(rows.map(({ country }) => country))]
  return {
    facts,
    countries: codes.map((code) => {
      const country = countries.get(code.toLowerCase())
      return {
        code,
        name: country ? worded(country.name, locale) : { text: code },
        rows: rows.filter((row) => row.country === code).toSorted((a, b) => b.known - a.known),
      }
    }),
    facilities: facilities.length,
    known: facts.reduce((sum, { known }) => sum + known, 0),
  }
}
