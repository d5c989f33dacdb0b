import { isMessage } from '../../i18n/is-message.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { GuideKind } from './kinds.ts'

/** The last key of a path. Example: `note` of `components.rows.note`. */
const last = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

const found = (t: Translate, keys: readonly string[]): string | undefined => {
  const key = keys.find(isMessage)
  return key === undefined ? undefined : t(key)
}

/**
 * What a key means: its own words, those that its kind has for keys of that name, or those of all
 * kinds. Undefined where nobody has written any; a test demands that there are none such.
 */
export const meaningOf = (t: Translate, kind: GuideKind, path: string): string | undefined =>
  found(t, [`schema.${kind}.${path}`, `schema.${kind}.any.${last(path)}`, `schema.any.${last(path)}`])

/** Where an editor finds it: told for the key itself, else for the whole kind. */
export const whereOf = (t: Translate, kind: GuideKind, path: string): string | undefined =>
  found(t, [`schema-where.${kind}.${path}`, `schema-where.${kind}`])
