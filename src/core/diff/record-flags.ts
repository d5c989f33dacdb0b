import type { Atlas } from '../atlas.ts'
import type { AddressChanges } from './addresses.ts'
import { canon, isLocalised } from './canon.ts'
import type { Flag } from './flag-types.ts'
import type { MethodDiff, Pair } from './move-types.ts'
import type { RecordChange } from './record-types.ts'

/** A value with each text in both languages replaced by one of the two. */
const inOne = (value: unknown, language: 'en' | 'ru'): unknown =>
  isLocalised(value)
    ? value[language]
    : Array.isArray(value)
      ? value.map((item) => inOne(item, language))
      : (value ?? null)

/** Languages in which two values read otherwise; both where they hold no text in two languages. */
const sidesApart = (before: unknown, after: unknown): readonly ('en' | 'ru')[] =>
  (['en', 'ru'] as const).filter((side) => canon(inOne(before, side)) !== canon(inOne(after, side)))

/** Texts of a record, and of its claims, of which one language alone was changed. */
function halfTranslated({ folder, id, name, texts, facts }: RecordChange): readonly Flag[] {
  const halves = [
    ...texts.map(({ path, base, head, sides }) => ({ path, sides: base && head ? sides : [] })),
    ...facts.flatMap(({ key, claims }) =>
      claims.flatMap(({ base, head }) =>
        base && head
          ? [
              { path: key, sides: base.note && head.note ? sidesApart(base.note, head.note) : [] },
              { path: key, sides: sidesApart(base.value, head.value) },
            ]
          : [],
      ),
    ),
  ]
  return (['en', 'ru'] as const).flatMap((language) => {
    const half = halves.filter(({ sides }) => sides.length === 1 && sides[0] === language)
    const keys = [...new Set(half.map(({ path }) => path))]
    return keys.length === 0 ? [] : [{ code: 'one-language', folder, id, name, keys, language }]
  })
}

/** Pages of prose that were changed in one language alone. */
function halfProse(changes: readonly RecordChange[]): readonly Flag[] {
  const prose = changes.filter(({ folder }) => folder === 'prose')
  const touched = new Set(prose.map(({ id }) => id))
  return prose.flatMap(({ id }): readonly Flag[] => {
    const language = id.startsWith('ru/') ? 'ru' : 'en'
    const twin = `${language === 'ru' ? 'en' : 'ru'}${id.slice(2)}`
    return touched.has(twin) ? [] : [{ code: 'one-language', folder: 'prose', id, name: null, language }]
  })
}

function sourceKinds(changes: readonly RecordChange[], atlases: Pair<Atlas>): readonly Flag[] {
  return changes.flatMap(({ folder, id, state, from, name }): readonly Flag[] => {
    if (folder !== 'sources' || (state !== 'changed' && state !== 'moved')) return []
    const base = atlases.base.sources.get(from ?? id)?.kind
    const head = atlases.head.sources.get(id)?.kind
    return base === undefined || head === undefined || base === head
      ? []
      : [{ code: 'source-kind-changed', folder, id, name, base, head }]
  })
}

/** `facilities/kg/kumtor` as folder and id. */
function parted(address: string): { readonly folder: string; readonly id: string } {
  const at = address.indexOf('/')
  return { folder: address.slice(0, at), id: address.slice(at + 1) }
}

function addressFlags({ gone, ledger }: AddressChanges): readonly Flag[] {
  return [
    ...gone
      .filter(({ why }) => why === null)
      .map(({ address }): Flag => ({ code: 'address-lost', ...parted(address), name: null })),
    ...ledger.map(({ address, state }): Flag => ({
      code: `ledger-line-${state}`,
      ...parted(address),
      name: null,
    })),
  ]
}

function methodFlags(methods: readonly MethodDiff[]): readonly Flag[] {
  return methods.flatMap(({ method: { base, head }, name, isDefault, changed }): readonly Flag[] => {
    const at = { folder: 'methods', id: head, name }
    if (isDefault && base !== head) return [{ code: 'default-method-changed', ...at, base, head }]
    return changed ? [{ code: 'method-changed', ...at }] : []
  })
}

/** What follows from the records, the methods and the addresses without any further score. */
export function recordFlags(
  changes: readonly RecordChange[],
  methods: readonly MethodDiff[],
  addresses: AddressChanges,
  atlases: Pair<Atlas>,
): readonly Flag[] {
  return [
    ...addressFlags(addresses),
    ...methodFlags(methods),
    ...sourceKinds(changes, atlases),
    ...changes
      .filter(({ state }) => state === 'gone')
      .map(({ folder, id, name }): Flag => ({ code: 'record-gone', folder, id, name })),
    ...changes.flatMap(halfTranslated),
    ...halfProse(changes),
  ]
}
