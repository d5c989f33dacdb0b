import type { Atlas } from '../core/atlas.ts'
import type { Localised } from '../core/claim.ts'
import { fold } from '../spelling/fold.ts'
import { wordsIn } from '../spelling/keys.ts'
import { bracketed } from './category-words.ts'

/** Folders whose records a table names by word. */
export type NamedFolder = 'materials' | 'rivers' | 'basins' | 'operators' | 'regions' | 'countries'

interface Named {
  readonly id: string
  readonly name: Localised
  readonly aliases?: readonly string[]
  readonly namesOther?: Readonly<Record<string, string>>
}

/** Words that say only what kind of thing it is. */
const KIND =
  /^(?:река|river|рр?|бассейн|basin|область|обл|oblast|region|province|республика|republic|of|the|ао|тоо|оао|зао|ооо|осоо|гп|жшс|jsc|llc|llp|ltd|cjsc|ojsc|pjsc|company|компания)$/iu

/** Names as keys: spellings of one name, in either alphabet, give the same. Example: `Сырдарья`, `Syr Darya`. */
export const nameKey = (name: string): string =>
  wordsIn(name)
    .filter((word) => !KIND.test(word))
    .map((word) => fold(word.replace(/[-‐‑]/gu, '')))
    .join('')

const COMMON: ReadonlyMap<string, string> = new Map([
  ['кр', 'kg'],
  ['рк', 'kz'],
  ['рт', 'tj'],
  ['руз', 'uz'],
  ['киргизия', 'kg'],
])

/** Finds the record that a cell names. */
export interface References {
  readonly find: (folder: NamedFolder, text: string) => string | undefined
  readonly nameOf: (folder: NamedFolder, id: string) => Localised | undefined
  readonly idsOf: (folder: NamedFolder) => readonly string[]
}

/** Names of the records of an atlas; a name that two records share finds none. */
export function referencesOf(atlas: Atlas): References {
  const folders: Readonly<Record<NamedFolder, ReadonlyMap<string, Named>>> = atlas
  const keys = new Map<NamedFolder, Map<string, Set<string>>>()
  const keysOf = (folder: NamedFolder): Map<string, Set<string>> => {
    const known = keys.get(folder) ?? new Map<string, Set<string>>()
    if (keys.has(folder)) return known
    keys.set(folder, known)
    for (const { id, name, aliases = [], namesOther = {} } of folders[folder].values())
      for (const each of [name.en, name.ru, ...aliases, ...Object.values(namesOther)]) {
        const key = nameKey(each)
        if (key !== '') known.set(key, (known.get(key) ?? new Set()).add(id))
      }
    return known
  }
  return {
    find: (folder, text) => {
      const said = (bracketed(text) ?? text).trim()
      const id = folder === 'countries' ? (COMMON.get(said.toLowerCase()) ?? said.toLowerCase()) : said
      if (folders[folder].has(id)) return id
      const found = keysOf(folder).get(nameKey(said))
      return found?.size === 1 ? [...found][0] : undefined
    },
    nameOf: (folder, id) => folders[folder].get(id)?.name,
    idsOf: (folder) => [...folders[folder].keys()],
  }
}
