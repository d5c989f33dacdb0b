import { slugOf } from '../core/slug.ts'
import type { RowMeta } from './claim-meta.ts'
import type { Identity } from './identity.ts'
import { KnownFacts } from './known-facts.ts'
import type { Change, NewRecord } from './proposal.ts'

interface Draft {
  readonly id: string
  readonly keys: Map<string, unknown>
  readonly known: KnownFacts
}

/** Where a table gives several rows to one new facility, they make one record. */
export class NewRecords {
  readonly #byName = new Map<string, Draft>()
  readonly #taken: Set<string>

  /** `taken`: ids that exist, or have existed. */
  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken)
  }

  static #key({ country = '', name }: Identity): string {
    return [country, name.en, name.ru].join('\n').toLowerCase()
  }

  /** A row before has made a record of this name. */
  has(identity: Identity): string | undefined {
    return this.#byName.get(NewRecords.#key(identity))?.id
  }

  /** The record a row makes or adds to. */
  open(identity: Identity, meta: RowMeta): { readonly id: string; readonly known: KnownFacts } {
    const key = NewRecords.#key(identity)
    const there = this.#byName.get(key)
    if (there) return there
    const draft = { id: this.#freeId(identity), keys: keysOf(identity, meta), known: new KnownFacts() }
    this.#byName.set(key, draft)
    return draft
  }

  #freeId({ country = '', name }: Identity): string {
    const base = `${country.toLowerCase()}/${slugOf(name.en ?? '') || 'facility'}`
    let id = base
    for (let count = 2; this.#taken.has(id); count += 1) id = `${base}-${count}`
    this.#taken.add(id)
    return id
  }

  /** Puts what a row adds into its record. */
  add(identity: Identity, changes: readonly Change[]): void {
    const keys = this.#byName.get(NewRecords.#key(identity))?.keys
    for (const { field, effect, claim } of changes) {
      if (!keys || effect === 'same') continue
      const before = keys.get(field)
      keys.set(field, effect === 'absence' ? claim : [...(Array.isArray(before) ? before : []), claim])
    }
  }

  /** All new records by id. */
  made(): ReadonlyMap<string, NewRecord> {
    return new Map(
      [...this.#byName.values()].map(({ id, keys }) => [id, { id, keys: Object.fromEntries(keys) }]),
    )
  }
}

function keysOf(identity: Identity, { source }: RowMeta): Map<string, unknown> {
  const { kind, name, transliterated, namesOther, aliases, country, region, settlement, memberOf } = identity
  const entries: readonly (readonly [string, unknown])[] = [
    ['kind', kind],
    ['name', { en: name.en, ru: name.ru }],
    ['name_sources', [source]],
    ['transliterated', transliterated ? ['en'] : undefined],
    ['names_other', Object.keys(namesOther).length > 0 ? namesOther : undefined],
    ['aliases', aliases.length > 0 ? aliases : undefined],
    ['country', country],
    ['region', region],
    ['settlement', settlement],
    ['place_sources', region !== undefined || settlement ? [source] : undefined],
    ['member_of', memberOf],
  ]
  return new Map(entries.filter(([, value]) => value !== undefined))
}
