import type { Localised } from '../../core/claim.ts'
import type { FieldKey } from '../../core/facility/fields.ts'
import { FIELD_KEYS } from '../../core/facility/fields.ts'
import { columnsOfFact } from '../targets.ts'
import type { FacilityRecord, RawClaim, RawFact, RawValue } from '../../core/facility/schema.ts'

/** A cell that is written: a number stays one. */
export type TemplateCell = string | number

/** The filled cells of one row by column. */
export type TemplateRow = ReadonlyMap<string, TemplateCell>

const isList = (fact: RawFact): fact is readonly RawClaim[] => Array.isArray(fact)
const isTexts = (value: RawValue): value is readonly (Localised | string)[] => Array.isArray(value)

/** A number that reads as itself in either country: 1.234 would be a doubt, 1.2340 is none. */
const certain = (value: number): string => {
  // Never with an exponent: a record holds eight places at most.
  const text = String(value).includes('e') ? value.toFixed(8) : String(value)
  return /^[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text
}

function* valueCells(field: FieldKey, value: RawValue): Generator<readonly [string, TemplateCell]> {
  if (typeof value === 'string' || typeof value === 'number') yield [field, value]
  else if (!isTexts(value)) yield* [[`${field}.en`, value.en] as const, [`${field}.ru`, value.ru] as const]
  else if (field === 'downstream') yield [field, value.join('\n')]
  else
    for (const lang of ['en', 'ru'] as const)
      yield [
        `${field}.${lang}`,
        value.map((item) => (typeof item === 'string' ? `[${item}]` : item[lang])).join('\n'),
      ]
}

function* claimCells(field: FieldKey, claim: RawClaim): Generator<readonly [string, TemplateCell]> {
  const { value, range, lat, lon, precision } = claim
  if (lat !== undefined && lon !== undefined && precision !== undefined)
    yield* [['lat', lat] as const, ['lon', lon] as const, ['precision', precision] as const]
  else if (range) yield [field, `${certain(range[0])}-${certain(range[1])}`]
  else if (value !== undefined) yield* valueCells(field, value)
}

function identityCells(record: FacilityRecord): readonly (readonly [string, TemplateCell])[] {
  const { kind, name, names_other = {}, aliases = [], country, region, settlement, member_of } = record
  const names = Object.entries(names_other).flatMap(([lang, text]) =>
    text === undefined ? [] : [[`names_other.${lang}`, text] as const],
  )
  const pair = (key: string, text: Localised | undefined) =>
    text ? [[`${key}.en`, text.en] as const, [`${key}.ru`, text.ru] as const] : []
  return [
    ['kind', kind],
    ['name.en', name.en],
    ['name.ru', name.ru],
    ...names,
    ...(aliases.length > 0 ? [['aliases', aliases.join('\n')] as const] : []),
    ['country', country],
    ...(typeof region === 'string' ? [['region', region] as const] : pair('region', region)),
    ...pair('settlement', settlement),
    ...(member_of === undefined ? [] : [['member_of', member_of] as const]),
  ]
}

/** A cell of each field that a row of that document and date has room for. */
interface Slot {
  readonly source: string
  readonly asOf: string
  readonly cells: Map<string, TemplateCell>
  readonly fields: Set<FieldKey>
}

/**
 * A record as rows of the template: claims of one document and date share a row, a further claim on the
 * same fact begins another. What a row has no column for (remarks, quoted words, who is preferred) stays
 * in the record.
 */
export function templateRows(record: FacilityRecord, fallback: string): readonly TemplateRow[] {
  const slots: Slot[] = []
  const slotOf = (field: FieldKey, source: string, asOf: string): Slot => {
    const free = slots.find((slot) => slot.source === source && slot.asOf === asOf && !slot.fields.has(field))
    const slot = free ?? { source, asOf, cells: new Map(), fields: new Set() }
    if (!free) slots.push(slot)
    slot.fields.add(field)
    return slot
  }
  for (const field of FIELD_KEYS) {
    const fact = record[field]
    if (fact === undefined) continue
    if (isList(fact)) {
      for (const claim of fact) {
        const { cells } = slotOf(field, claim.source, claim.as_of)
        for (const [column, cell] of claimCells(field, claim)) cells.set(column, cell)
      }
    } else if (fact.unknown !== 'not-searched') {
      const [column = field] = field === 'location' ? ['lat'] : columnsOfFact(field)
      slotOf(field, fact.source ?? fallback, 'undated').cells.set(column, `[${fact.unknown}]`)
    }
  }
  if (slots.length === 0)
    slots.push({ source: fallback, asOf: 'undated', cells: new Map(), fields: new Set() })
  const identity = identityCells(record)
  return slots.map(
    ({ source, asOf, cells }) => new Map([...identity, ...cells, ['source', source], ['as_of', asOf]]),
  )
}
