import type { AtlasParts } from './atlas.ts'
import type { Issue } from './issue.ts'
import type { IssueCode } from './issue-codes.ts'
import { NO_CORRECTIONS } from './correction/correction.ts'
import { NO_PROBLEMS } from './known-problem/known-problem.ts'
import { NO_PLACES } from './places/places.ts'
import { NO_SEISMIC } from './seismic/seismic.ts'
import type { Read, RecordKind, RecordOf } from './record-kinds.ts'
import { READERS } from './record-kinds.ts'
import { isMap } from './value-at.ts'

/** A record with the folder it belongs to. */
export type KindRecord<K extends RecordKind = RecordKind> = {
  [P in K]: { readonly kind: P; readonly record: RecordOf[P] }
}[K]

/** What one parsed file holds. */
export interface ReadRecord<K extends RecordKind = RecordKind> {
  /** The record; of a faulty facility its sound part, of another faulty record nothing. */
  readonly record: KindRecord<K> | undefined
  /** What is wrong with its shape. */
  readonly issues: readonly Issue<IssueCode>[]
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

/** Validates one parsed file. */
export function readRecord<K extends RecordKind>(
  kind: K,
  file: string,
  id: string,
  tree: unknown,
): ReadRecord<K> {
  const read = READERS[kind](file, id, tree)
  const sound = 'record' in read ? read : soundPart(kind, file, id, tree, read.issues)
  return {
    record: sound && 'record' in sound ? { kind, record: sound.record } : undefined,
    issues: 'issues' in read ? read.issues : [],
  }
}

/** Sorts records into their folders, each in the order given. */
export function partsOf(records: Iterable<KindRecord>): AtlasParts {
  const lists: { readonly [K in RecordKind]: RecordOf[K][] } = {
    facilities: [],
    sources: [],
    incidents: [],
    countries: [],
    regions: [],
    basins: [],
    rivers: [],
    borders: [],
    operators: [],
    materials: [],
    methods: [],
    'work-plans': [],
    trainings: [],
    checklists: [],
    evaluations: [],
    'example-evaluation': [],
    measures: [],
    responses: [],
    places: [],
    seismic: [],
    'known-problems': [],
    corrections: [],
    ledger: [],
  }
  const add = <K extends RecordKind>({ kind, record }: KindRecord<K>): void => {
    lists[kind].push(record)
  }
  // By far the most, in thousands: they are spared the look for their list.
  for (const each of records)
    if (each.kind === 'facilities') lists.facilities.push(each.record)
    else add(each)
  return {
    ...lists,
    places: lists.places[0] ?? NO_PLACES,
    'example-evaluation': lists['example-evaluation'][0],
    seismic: lists.seismic[0] ?? NO_SEISMIC,
    'known-problems': lists['known-problems'][0] ?? NO_PROBLEMS,
    corrections: lists.corrections[0] ?? NO_CORRECTIONS,
    ledger: lists.ledger[0] ?? [],
  }
}
