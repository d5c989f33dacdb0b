import { repositoryEdit } from '../../config.ts'
import { KINDS, UNKNOWN_REASONS } from '../../core/facility/vocabulary.ts'
import { SOURCE_KINDS } from '../../core/source/source.ts'
import { collator } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { worded } from '../../i18n/text.ts'
import type { Worded } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'
import type { Published } from '../published.ts'

/** A word of a closed list with its label. */
export interface SourceKindOption {
  readonly value: string
  readonly label: string
}

/** Closed lists that stand in the forms whatever the facility. */
export interface FormOptions {
  /** Who speaks in a document. */
  readonly kinds: readonly SourceKindOption[]
  /** Why a fact has no value. */
  readonly reasons: readonly SourceKindOption[]
  readonly facilityKinds: readonly SourceKindOption[]
}

/** The lists of the forms, worded. */
export function formOptions(locale: Locale): FormOptions {
  const t = translator(locale)
  return {
    kinds: SOURCE_KINDS.map((value) => ({ value, label: t(`source_kind.${value}`) })),
    reasons: UNKNOWN_REASONS.filter((value) => value !== 'not-searched').map((value) => ({
      value,
      label: t(`unknown.${value}`),
    })),
    facilityKinds: KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
  }
}

/** The records of one country, each with the address at which the forge changes it. */
export interface EditGroup {
  /** Example: `Kazakhstan: 61 records`. */
  readonly summary: string
  readonly records: readonly (Worded & { readonly href: string })[]
}

/** Every facility with the address of its editor on the forge, by country: the way without a script. */
export function editGroups({ atlas }: Published, locale: Locale): readonly EditGroup[] {
  const { compare } = collator(locale)
  const t = translator(locale)
  const byCountry = Map.groupBy(atlas.facilities, ({ country }) => country)
  return [...byCountry]
    .map(([code, facilities]) => {
      const country = atlas.countries.get(code.toLowerCase())
      const name = country ? worded(country.name, locale).text : code
      const records = facilities.map((each) => ({
        ...worded(each.name, locale),
        href: repositoryEdit(`content/facilities/${each.id}.yaml`),
      }))
      return {
        summary: t('contribute.plain.summary', { country: name, n: records.length }),
        records: records.toSorted((one, other) => compare(one.text, other.text)),
      }
    })
    .toSorted((one, other) => compare(one.summary, other.summary))
}

/** A claim to copy into a record. The keys are those of the record format, not words of a language. */
export const CLAIM_TEMPLATE = `volume_m3:
  - { value: 110500, source: s010, as_of: "2003", locator: page 12 }
`

/** A record to copy and fill in. */
export const RECORD_TEMPLATE = `kind: facility
name: { en: Example tailings facility, ru: Хвостохранилище «Пример» }
country: KG
status:
  - { value: closed, source: s010, as_of: "2003" }
volume_m3:
  - { value: 110500, source: s010, as_of: "2003", locator: page 12 }
`
