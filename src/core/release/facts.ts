import type { Atlas } from '../atlas.ts'
import { claimsOf, decidingClaims } from '../claim.ts'
import type { Localised, Range } from '../claim.ts'
import type { Facility, Place } from '../facility/facility.ts'
import type { FieldKey } from '../facility/fields.ts'
import { FIELDS, FIELD_KEYS } from '../facility/fields.ts'
import type { ReleaseFacilityRecord, ReleaseValueRecord } from './schema.ts'

type FactRecord = ReleaseFacilityRecord['facts'][number]

const twice = (text: string): Localised => ({ en: text, ru: text })

/** What another record is called today; its id where it is gone. */
function nameOf(
  atlas: Atlas,
  folder: 'materials' | 'rivers' | 'basins' | 'operators',
  id: string,
): Localised {
  return atlas[folder].get(id)?.name ?? twice(id)
}

/** The folder whose ids a fact may hold. */
function folderOf(key: FieldKey) {
  const spec = FIELDS[key]
  if (spec.type === 'reference') return spec.folder
  return 'orReference' in spec ? spec.orReference : undefined
}

function unitOf(key: FieldKey): string {
  const spec = FIELDS[key]
  return spec.type === 'number' ? spec.unit : 'year'
}

/** What a claim of any fact may say. */
type AnyValue = Range | Place | Localised | string | number | readonly (Localised | string)[]

/** One claim's value as a page shows it; a list of texts is one value each. */
function valuesOf(atlas: Atlas, key: FieldKey, value: AnyValue): readonly ReleaseValueRecord[] {
  if (typeof value === 'string' || typeof value === 'number') {
    const folder = folderOf(key)
    if (folder && typeof value === 'string') return [nameOf(atlas, folder, value)]
    return FIELDS[key].type === 'category' ? [{ code: value }] : [twice(String(value))]
  }
  if ('lat' in value) return [{ lat: value.lat, lon: value.lon, precision: value.precision }]
  if ('lo' in value) return [{ lo: value.lo, hi: value.hi, unit: unitOf(key) }]
  if ('en' in value) return [{ en: value.en, ru: value.ru }]
  if (FIELDS[key].type === 'countries') return [{ countries: value.map(String) }]
  return value.map((item) => (typeof item === 'string' ? twice(item) : { en: item.en, ru: item.ru }))
}

const unique = <T>(values: readonly T[]): readonly T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
]

/** Several ranges are one hull. */
function hullOf(values: readonly ReleaseValueRecord[]): readonly ReleaseValueRecord[] {
  const ranges = values.flatMap((value) => ('unit' in value ? [value] : []))
  const [first] = ranges
  if (!first) return unique(values)
  const lo = Math.min(...ranges.map((range) => range.lo))
  return [{ lo, hi: Math.max(...ranges.map((range) => range.hi)), unit: first.unit }]
}

/** The facts of a facility that some claim tells of, in the order of the record format. */
export function factsOf(atlas: Atlas, facility: Facility): FactRecord[] {
  return FIELD_KEYS.flatMap((key): FactRecord[] => {
    const claims = claimsOf<AnyValue>(facility.facts[key])
    const deciding = decidingClaims(claims)
    const [first] = deciding
    if (!first) return []
    const all = unique(claims.map(({ value }) => value))
    return [
      {
        key,
        values: [...hullOf(deciding.flatMap(({ value }) => valuesOf(atlas, key, value)))],
        as_of: first.asOf,
        sources: [...new Set(deciding.flatMap(({ source, also = [] }) => [source, ...also]))],
        ...(all.length > 1 && { disputed: true as const }),
      },
    ]
  })
}
