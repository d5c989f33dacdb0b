import type { Atlas } from '../../core/atlas.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { valuesOf } from './values.ts'
import type { ViewKind } from './view-kinds.ts'

/** A record on a view. */
export interface Member {
  readonly facility: Facility
  /** True where another claim of the same fact says something else. */
  readonly differs: boolean
}

/** How the records of the atlas fall on the views of a kind. */
export interface Division {
  /** Members by the id of the view, in the order of the records. */
  readonly members: ReadonlyMap<string, readonly Member[]>
  /** Records of which the fact is not found yet. */
  readonly unknown: number
  /** Records of which it is said in words alone. */
  readonly inWords: number
}

const made = new WeakMap<Atlas, Map<ViewKind, Division>>()

function divide(atlas: Atlas, kind: ViewKind): Division {
  const members = new Map<string, Member[]>()
  let [unknown, inWords] = [0, 0]
  for (const facility of atlas.facilities) {
    const values = valuesOf(atlas, kind, facility)
    const ids = new Set(values.flat())
    if (values.length === 0) unknown++
    else if (ids.size === 0) inWords++
    for (const id of ids) {
      const own = members.get(id) ?? []
      own.push({ facility, differs: values.some((value) => !value.includes(id)) })
      members.set(id, own)
    }
  }
  return { members, unknown, inWords }
}

/** Divides the records by a kind of view; worked out once an atlas. */
export function divisionOf(atlas: Atlas, kind: ViewKind): Division {
  const kept = made.get(atlas) ?? new Map<ViewKind, Division>()
  made.set(atlas, kept)
  const division = kept.get(kind) ?? divide(atlas, kind)
  kept.set(kind, division)
  return division
}

/** The records on one view. */
export function membersOf(atlas: Atlas, kind: ViewKind, id: string): readonly Member[] {
  return divisionOf(atlas, kind).members.get(id) ?? []
}
