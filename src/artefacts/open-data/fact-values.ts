import type { Atlas } from '../../core/atlas.ts'
import type { Claim, Fact, Localised, Range } from '../../core/claim.ts'
import { claimsOf, compareAsOf, decidingClaims } from '../../core/claim.ts'
import type { Facility, Place } from '../../core/facility/facility.ts'
import { FIELDS } from '../../core/facility/fields.ts'
import { countryName } from '../facility/value-text.ts'
import type { AtlasContext } from '../list/context.ts'
import { valueWords } from '../method/value-words.ts'
import { plain } from './bilingual.ts'
import type { CodeKey } from './field-keys.ts'
import type { CodeFact, CodeValue, NumberFact, RowPlace, Support } from './row-types.ts'

/** A language each: labels of codes are asked for in both. */
export interface Wording {
  readonly en: AtlasContext
  readonly ru: AtlasContext
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

/** Every document that a fact rests on, the date that decides, and whether the claims agree. */
export function supportOf<T>(fact: Fact<T>): Support {
  const claims: readonly Claim<T>[] = claimsOf(fact)
  if ('unknown' in fact)
    return { basis: fact.unknown, sources: fact.source === undefined ? [] : [fact.source], asOf: null }
  const values = new Set(claims.map(({ value }) => JSON.stringify(value)))
  const dates = decidingClaims(claims).map(({ asOf }) => asOf)
  return {
    basis: values.size > 1 ? 'claims-differ' : 'claim',
    sources: unique(claims.flatMap(({ source, also = [] }) => [source, ...also])),
    asOf: dates.toSorted(compareAsOf).at(-1) ?? null,
  }
}

/** What nobody has searched for yet, the same for every record: most facts of most records. */
const NONE: Support = Object.freeze({ basis: 'not-searched', sources: [], asOf: null })

const isNone = (fact: Fact<unknown>): boolean =>
  'unknown' in fact && fact.unknown === 'not-searched' && fact.source === undefined

const noNumbers = new Map<string, NumberFact>()

function noNumber(unit: string): NumberFact {
  const known = noNumbers.get(unit) ?? Object.freeze({ lo: null, best: null, hi: null, unit, ...NONE })
  noNumbers.set(unit, known)
  return known
}

const NO_CODE: CodeFact = Object.freeze({ values: [], ...NONE })

/** A number of a record: the span of all claims, and the value of those that decide. */
export function numberOf(fact: Fact<Range>, unit: string): NumberFact {
  if (isNone(fact)) return noNumber(unit)
  const claims = claimsOf(fact).map(({ value }) => value)
  const said = decidingClaims(claimsOf(fact)).map(({ value }) => value)
  const [first] = said
  const single = first !== undefined && said.every(({ lo, hi }) => lo === first.lo && hi === first.lo)
  return {
    lo: claims.length === 0 ? null : Math.min(...claims.map(({ lo }) => lo)),
    best: single ? first.lo : null,
    hi: claims.length === 0 ? null : Math.max(...claims.map(({ hi }) => hi)),
    unit,
    ...supportOf(fact),
  }
}

const worded = (
  { en, ru }: Wording,
  word: (context: AtlasContext) => { readonly text: string },
): Localised => ({
  en: plain(word(en).text),
  ru: plain(word(ru).text),
})

/** Names of records as their record has them; labels of words as the catalogues have them. */
function codeValue(atlas: Atlas, wording: Wording, key: CodeKey, value: CodeClaim): CodeValue {
  if (typeof value === 'object') return { code: '', name: value }
  const code = String(value)
  const spec = FIELDS[key]
  if (spec.type === 'word') return { code, name: { en: code, ru: code } }
  if (spec.type === 'countries')
    return { code, name: worded(wording, (context) => countryName(context, code)) }
  const folder = key === 'operator' ? 'operators' : spec.type === 'reference' ? spec.folder : undefined
  const record = folder && atlas[folder].get(code)
  return { code, name: record?.name ?? worded(wording, (context) => valueWords(context, key, value)) }
}

/** What one claim of such a fact holds. */
type CodeClaim = string | number | Localised

/** A fact in codes: what the deciding claims say, each value once. */
export function codeFact(atlas: Atlas, wording: Wording, { facts }: Facility, key: CodeKey): CodeFact {
  const fact: Fact<CodeClaim | readonly string[]> = facts[key]
  if (isNone(fact)) return NO_CODE
  const values = decidingClaims(claimsOf(fact)).flatMap(({ value }) => value)
  const found = new Map(values.map((value) => [JSON.stringify(value), value]))
  return {
    values: [...found.values()].map((value) => codeValue(atlas, wording, key, value)),
    ...supportOf(fact),
  }
}

/** Digits after the point as the number is written. Example: 3 of 41.858. */
const digitsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0

/** Where a facility lies, by the first of the claims that decide; null where no source says. */
export function rowPlace(fact: Fact<Place>): RowPlace | null {
  const place = decidingClaims(claimsOf(fact))[0]?.value
  if (!place) return null
  const digits = Math.max(digitsOf(place.lat), digitsOf(place.lon))
  return { ...place, digits, ...supportOf(fact) }
}
