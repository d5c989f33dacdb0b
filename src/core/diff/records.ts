import type { Atlas } from '../atlas.ts'
import type { Localised } from '../claim.ts'
import type { Facility } from '../facility/facility.ts'
import type { RecordKind } from '../record-kinds.ts'
import { isMap } from '../value-at.ts'
import { isLocalised } from './canon.ts'
import { contentsApart, isSame } from './contents.ts'
import type { Pair } from './move-types.ts'
import type { RecordChange } from './record-types.ts'

/** A record that is no part of an atlas: of a folder without a schema, or a page of prose. */
export interface OtherRecord {
  /** Example: `releases`, `prose`. */
  readonly folder: string
  /** Example: `2026-11`, `en/about`. */
  readonly id: string
  /** Its parsed tree; its text where it is prose. */
  readonly value: unknown
}

/** One side of a comparison. */
export interface Side {
  readonly atlas: Atlas
  /** Records without a schema that may differ; those that are known to be alike may be left out. */
  readonly others: readonly OtherRecord[]
  /** Files of each content folder under its name, as `check` counts them. */
  readonly counts: Readonly<Record<string, number>>
}

/** The old id of each record that was moved, by folder and new id. */
export type Moved = ReadonlyMap<string, string>

type Records = ReadonlyMap<string, unknown>

const byId = (records: readonly { readonly id: string }[]): Records =>
  new Map(records.map((record) => [record.id, record]))

/**
 * The records of each folder. A new kind of record is named here or nothing compiles; the ledger is told
 * apart, by its addresses.
 */
const FOLDERS: { readonly [K in Exclude<RecordKind, 'ledger'>]: (atlas: Atlas) => Records } = {
  facilities: ({ facilities }) => byId(facilities),
  sources: ({ sources }) => sources,
  incidents: ({ incidents }) => byId(incidents),
  'work-plans': (atlas) => atlas['work-plans'],
  trainings: ({ trainings }) => byId(trainings),
  checklists: ({ checklistFiles }) => byId(checklistFiles),
  evaluations: ({ evaluations }) => byId(evaluations),
  'example-evaluation': ({ example }) => new Map(example ? [['example-evaluation', example]] : []),
  measures: ({ measures }) => measures,
  responses: ({ responses }) => byId(responses),
  countries: ({ countries }) => countries,
  regions: ({ regions }) => regions,
  basins: ({ basins }) => basins,
  rivers: ({ rivers }) => rivers,
  borders: ({ borders }) => borders,
  operators: ({ operators }) => operators,
  materials: ({ materials }) => materials,
  methods: ({ methods }) => methods,
  places: ({ places }) => byId(places),
  seismic: ({ seismic }) => byId(seismic),
  'known-problems': (atlas) => byId(atlas['known-problems']),
  corrections: ({ corrections }) => byId(corrections),
}

/** Every record of one side, by folder and id; `facilities` are those that may differ. */
function recordsOf({ atlas, others }: Side, facilities: readonly Facility[]): ReadonlyMap<string, Records> {
  const parts = { ...atlas, facilities }
  const folders = new Map(Object.entries(FOLDERS).map(([folder, records]) => [folder, records(parts)]))
  folders.set('places-credit', new Map(atlas.placesCredit ? [['places', atlas.placesCredit]] : []))
  for (const [folder, records] of Map.groupBy(others, (record) => record.folder))
    folders.set(folder, new Map(records.map(({ id, value }) => [id, value])))
  return folders
}

/** What a person calls a record: its name, its title, or nothing. */
function nameOf(record: unknown): Localised | string | null {
  if (!isMap(record)) return null
  const { name, title } = record
  if (isLocalised(name) || isLocalised(title))
    return isLocalised(name) ? name : isLocalised(title) ? title : null
  return typeof title === 'string' ? title : null
}

function folderChanges(folder: string, base: Records, head: Records, moved: Moved): readonly RecordChange[] {
  const changes: RecordChange[] = []
  const taken = new Set<string>()
  for (const [id, record] of head) {
    const from = base.has(id) ? id : moved.get(`${folder}/${id}`)
    const before = from === undefined ? undefined : base.get(from)
    if (before === record) continue
    if (from !== undefined) taken.add(from)
    const contents = contentsApart(before, record)
    const same = from === id && isSame(contents)
    const state = from === undefined ? 'added' : from === id ? 'changed' : 'moved'
    const old = state === 'moved' && from !== undefined ? from : null
    if (!same) changes.push({ folder, id, state, from: old, name: nameOf(record), ...contents })
  }
  for (const [id, record] of base) {
    if (head.has(id) || taken.has(id)) continue
    const contents = contentsApart(record, undefined)
    changes.push({ folder, id, state: 'gone', from: null, name: nameOf(record), ...contents })
  }
  return changes.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/**
 * Every record that came, went, moved or says something else; folders in the order of the atlas, then
 * by id. A record that both sides share as one object is skipped unread.
 * @param apart facilities that the sides do not share
 */
export function recordChanges(
  base: Side,
  head: Side,
  moved: Moved,
  apart: Pair<readonly Facility[]>,
): readonly RecordChange[] {
  const [before, after] = [recordsOf(base, apart.base), recordsOf(head, apart.head)]
  const none: Records = new Map()
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((folder) =>
    folderChanges(folder, before.get(folder) ?? none, after.get(folder) ?? none, moved),
  )
}
