import type { AtlasParts } from './atlas.ts'
import type { Issue } from './issue.ts'
import { NO_PLACES } from './places/places.ts'
import type { Read, RecordKind, RecordOf } from './record-kinds.ts'
import { READERS } from './record-kinds.ts'
import { isMap } from './value-at.ts'

type Lists = { readonly [K in RecordKind]: RecordOf[K][] }

/** Gathers the records of all folders as they are read. */
export interface RecordLists {
  /** Validates one parsed file; a record that passes is kept, of a faulty facility its sound part. */
  readonly add: (kind: RecordKind, file: string, id: string, tree: unknown) => Read<unknown>
  readonly parts: () => AtlasParts
}

/**
 * What is left of a faulty facility without the keys at fault: the rules of the whole set judge it too, so
 * that all problems are told in one run. Such an atlas is never published: the faults are errors.
 */
function soundPart<K extends RecordKind>(
  kind: K,
  file: string,
  id: string,
  tree: unknown,
  issues: readonly Issue[],
): Read<RecordOf[K]> | undefined {
  if (kind !== 'facilities' || !isMap(tree)) return undefined
  const faulty = new Set(issues.map(({ path }) => path[0]))
  const sound = Object.entries(tree).filter(([key]) => !faulty.has(key))
  // Taken for a group, it is never a wrong one to be a member of.
  const needed = { kind: 'group', name: { en: id, ru: id }, country: id.slice(0, 2).toUpperCase() }
  return READERS[kind](file, id, { ...needed, ...Object.fromEntries(sound) })
}

/** Empty lists, one a kind. */
export function recordLists(): RecordLists {
  const lists: Lists = {
    facilities: [],
    sources: [],
    incidents: [],
    countries: [],
    regions: [],
    basins: [],
    rivers: [],
    operators: [],
    materials: [],
    methods: [],
    places: [],
    ledger: [],
  }

  function add<K extends RecordKind>(kind: K, file: string, id: string, tree: unknown): Read<unknown> {
    const read = READERS[kind](file, id, tree)
    const sound = 'record' in read ? read : soundPart(kind, file, id, tree, read.issues)
    if (sound && 'record' in sound) lists[kind].push(sound.record)
    return read
  }

  return {
    add,
    parts: () => ({ ...lists, places: lists.places[0] ?? NO_PLACES, ledger: lists.ledger[0] ?? [] }),
  }
}
