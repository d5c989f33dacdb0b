import { FIELDS, type FieldKey } from '../../core/facility/fields.ts'
import { KINDS, OUTSIDE_IDS, PRECISIONS } from '../../core/facility/vocabulary.ts'
import { isMessage } from '../../i18n/is-message.ts'
import type { Translate } from '../../i18n/translate.ts'

/** A word of a closed list as the file has it, with what readers see. */
export interface ValueEntry {
  /** Example: `closed`, or `3` of the water hazard classes. */
  readonly value: string | number
  readonly label: string
}

type Words = readonly [group: string, words: readonly (string | number)[]]

/** The word with its label; a word without one stands for itself. Example: `status.closed`. */
export function valueEntry(t: Translate, group: string, value: string | number): ValueEntry {
  const key = `${group}.${value}`
  return { value, label: isMessage(key) ? t(key) : String(value) }
}

/** Keys that are no category of FIELDS but know a closed list, with the group of its labels. */
const OTHERS: ReadonlyMap<string, Words> = new Map<string, Words>([
  ['kind', ['kind', KINDS]],
  ['location', ['precision', PRECISIONS]],
  ['transliterated', ['language', ['en', 'ru']]],
  ['names_other', ['language', ['kk', 'ky', 'tg', 'uz', 'tk']]],
  ['same_as', ['register', OUTSIDE_IDS]],
])

/** True for a key of FIELDS, a fact. */
export const isFieldKey = (key: string): key is FieldKey => Object.hasOwn(FIELDS, key)

function wordsOf(key: string): Words | undefined {
  const spec = isFieldKey(key) ? FIELDS[key] : undefined
  return spec?.type === 'category' ? [key, spec.values] : OTHERS.get(key)
}

/** The words a key of a facility may have; undefined where it has no closed list. */
export function fieldValues(t: Translate, key: string): readonly ValueEntry[] | undefined {
  const found = wordsOf(key)
  return found?.[1].map((value) => valueEntry(t, found[0], value))
}
