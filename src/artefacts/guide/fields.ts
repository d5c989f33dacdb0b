import { FIELDS, type FieldKey, type FieldSpec } from '../../core/facility/fields.ts'
import { facilitySchema } from '../../core/facility/schema.ts'
import { isMessage } from '../../i18n/is-message.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import type { Translate } from '../../i18n/translate.ts'
import { fieldValues, isFieldKey } from './field-values.ts'
import type { ValueEntry } from './field-values.ts'

/** Keys of a facility record that hold no fact, with an example and what kind of thing they hold. */
const OTHER_FIELDS = {
  kind: ['category', 'facility'],
  name: ['text', '{ en: Example tailings, ru: Хвостохранилище «Пример» }'],
  name_sources: ['sources', '[s010]'],
  transliterated: ['languages', '[ru]'],
  names_other: ['names', '{ ky: Майлуу-Суу }'],
  aliases: ['lines', '[Digmai, Дегмай]'],
  country: ['country', 'KG'],
  region: ['region', 'kg/jalal-abad'],
  settlement: ['text', '{ en: Mailuu-Suu, ru: Майлуу-Суу }'],
  place_sources: ['sources', '[s010]'],
  member_of: ['group', 'kg/mailuu-suu'],
  same_as: ['registers', '{ wikidata: Q1 }'],
  same_as_decided: [
    'decisions',
    '{ wikidata: { extent: same, by: Editors, decided: "2026-11-20", sources: [s010] } }',
  ],
  notes: ['notes', '[{ en: Two ponds share the name., ru: Так называют два хвостохранилища. }]'],
} as const

type OtherKey = keyof typeof OTHER_FIELDS

/** Any key of a facility record. */
export type FacilityKey = FieldKey | OtherKey

/** What a field holds: a type of FIELDS, or one of the shapes beside the facts. */
export type FieldEntryKind = FieldSpec['type'] | (typeof OTHER_FIELDS)[OtherKey][0]

/** One field of a facility record, worded in one language. */
export interface FieldEntry {
  readonly key: FacilityKey
  readonly label: string
  /** Example: `m³`; none for numbers without a unit and for words. */
  readonly unit?: string
  /** What it is and what it is not, in plain sentences. */
  readonly help: string
  /** Where an editor finds it. */
  readonly where: string
  /** A value as it stands in a record. Example: `110500`. */
  readonly example: string
  readonly kind: FieldEntryKind
  /** True where the field is a fact: a list of claims with sources, or a stated unknown. */
  readonly fact: boolean
  /** Bounds of a number; `above` excludes `min` itself. */
  readonly bounds?: { readonly min: number; readonly max: number; readonly above: boolean }
  /** The words it may have, where the list is closed. */
  readonly values?: readonly ValueEntry[]
  readonly required: boolean
}

/** Years a record may name. */
const YEARS = { min: 1800, max: 2200, above: false }

function boundsOf(spec: FieldSpec): FieldEntry['bounds'] {
  if (spec.type === 'year') return YEARS
  return spec.type === 'number' ? { min: spec.min, max: spec.max, above: spec.above ?? false } : undefined
}

/** The label of a unit; nothing for numbers without one. */
function unitOf(t: Translate, spec: FieldSpec): string {
  const key = spec.type === 'number' ? `unit.${spec.unit}` : ''
  return isMessage(key) ? t(key) : ''
}

function factPart(t: Translate, key: FieldKey) {
  const spec: FieldSpec = FIELDS[key]
  const unit = unitOf(t, spec)
  const bounds = boundsOf(spec)
  return {
    label: t(`field.${key}`),
    ...(unit !== '' && { unit }),
    example: String(spec.example),
    kind: spec.type,
    fact: true,
    ...(bounds && { bounds }),
  }
}

function otherPart(t: Translate, key: OtherKey) {
  const [kind, example] = OTHER_FIELDS[key]
  return { label: t(`field-name.${key}`), example, kind, fact: false }
}

/** True for a key of a facility record. */
export const isFacilityKey = (key: string): key is FacilityKey =>
  isFieldKey(key) || Object.hasOwn(OTHER_FIELDS, key)

/** One field of a facility record in one language. */
export function fieldEntry(locale: Locale, key: FacilityKey): FieldEntry {
  const t = translator(locale)
  const values = fieldValues(t, key)
  return {
    key,
    ...(isFieldKey(key) ? factPart(t, key) : otherPart(t, key)),
    help: t(`field-help.${key}`),
    where: t(`field-where.${key}`),
    ...(values && { values }),
    required: !facilitySchema.shape[key].safeParse(undefined).success,
  }
}

/** Every field of a facility record in canonical order, worded in one language. */
export function fieldGuide(locale: Locale): readonly FieldEntry[] {
  return Object.keys(facilitySchema.shape).map((key) => {
    if (!isFacilityKey(key)) throw new Error(`the field "${key}" has no words in the guide`)
    return fieldEntry(locale, key)
  })
}
