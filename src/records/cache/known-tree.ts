import type { Facility } from '../../core/facility/facility.ts'
import { KINDS } from '../../core/facility/vocabulary.ts'
import type { KindRecord } from '../../core/lists.ts'
import { idsOfFiles } from '../inventory.ts'
import { hasMarks } from '../file-marks.ts'
import type { Entry, Known, Lone } from '../tree.ts'
import type { Asked } from '../watched-ids.ts'
import type { Columns } from './columns.ts'
import { knownFacility } from './known-facility.ts'
import type { FacilityHead, FacilitySource } from './known-facility.ts'
import { textsAt, unpackTexts } from './lists.ts'

/** A tree out of its columns. */
export interface KnownTree extends Known {
  /** Place of a facility in the columns of facilities; undefined for one that is not out of them. */
  readonly placeOf: (facility: Facility) => number | undefined
}

const NO_ISSUES: Entry['issues'] = []

/** A file out of columns; its lists are made when they are asked for. */
class KnownEntry implements Entry {
  readonly hash: string
  readonly issues: Entry['issues']
  readonly record?: KindRecord
  readonly lone?: Lone
  readonly #columns: Columns
  readonly #names: readonly string[]
  readonly #row: number

  constructor(columns: Columns, names: readonly string[], row: number, digest: string, record?: KindRecord) {
    this.hash = digest
    this.issues = columns.issues.get(row) ?? NO_ISSUES
    if (record) this.record = record
    const alone = record?.kind === 'facilities' || record?.kind === 'incidents'
    if (alone) this.lone = { context: columns.context, issues: columns.lone.get(row) ?? NO_ISSUES }
    this.#columns = columns
    this.#names = names
    this.#row = row
  }

  get asked(): Asked {
    const { asked, askedFolders, there } = this.#columns
    const names = textsAt(asked, this.#row, this.#names)
    const answers = names.map((name, at) => {
      const place = asked.items[(asked.starts[this.#row] ?? 0) + at] ?? -1
      return [name, there[place] === 1] as const
    })
    return { answers: new Map(answers), folders: new Set(textsAt(askedFolders, this.#row, this.#names)) }
  }

  get cites(): readonly string[] {
    return textsAt(this.#columns.cites, this.#row, this.#names)
  }

  get words(): readonly string[] {
    return textsAt(this.#columns.words, this.#row, this.#names)
  }
}

/** Heads of facilities out of their columns. */
function headsOf({ facilities }: Columns): (place: number) => FacilityHead {
  const count = facilities.row.length
  const [en, ru] = [unpackTexts(facilities.en, count), unpackTexts(facilities.ru, count)]
  const heads = facilities.heads.map(({ kind, country, memberOf }) => ({
    kind: KINDS.find((word) => word === kind) ?? 'facility',
    country,
    memberOf: memberOf === '' ? undefined : memberOf,
  }))
  const none = { kind: 'facility', country: '', memberOf: undefined } as const
  const nowhere = { sameAs: {}, sameAsDecided: {} }
  return (place) => ({
    ...(heads[facilities.head[place] ?? -1] ?? none),
    ...(facilities.outside.get(place) ?? nowhere),
    name: { en: en[place] ?? '', ru: ru[place] ?? '' },
  })
}

/** Entries made as they are asked for; `content` is the folder where files of the same bytes lie. */
export function knownTree(columns: Columns, content: string): KnownTree {
  const { asOf, folders, facilities } = columns
  const rows = columns.asked.starts.length - 1
  const files = unpackTexts(columns.files, rows)
  const hashes = unpackTexts(columns.hashes, rows)
  const names = columns.names.split('\n')
  const entries: (Entry | undefined)[] = []
  // The place of the facility of each file, from 1: nought is none.
  const places = new Uint32Array(rows)
  for (const [place, row] of facilities.row.entries()) places[row] = place + 1
  const source: FacilitySource = {
    content,
    place: Symbol('place'),
    headAt: headsOf(columns),
    fileAt: (place) => {
      const row = facilities.row[place] ?? -1
      return { file: files[row] ?? '', digest: hashes[row] ?? '' }
    },
  }

  function entryAt(row: number): Entry | undefined {
    const [file = '', digest = ''] = [files[row], hashes[row]]
    if (digest === '') return undefined
    const place = places[row] ?? 0
    const record: KindRecord | undefined =
      place === 0
        ? columns.others.get(row)
        : {
            kind: 'facilities',
            record: knownFacility(source, place - 1, file.slice('facilities/'.length, -'.yaml'.length)),
          }
    return new KnownEntry(columns, names, row, digest, record)
  }

  let byName: ReadonlyMap<string, number> | undefined
  let next = 0
  /** Files are asked for in the order of the listing, but for a few. */
  function rowOf(file: string): number | undefined {
    if (files[next] !== file) {
      byName ??= new Map(files.map((each, row) => [each, row]))
      const row = byName.get(file)
      if (row === undefined) return undefined
      next = row
    }
    next += 1
    return next - 1
  }

  return {
    asOf,
    files,
    folders,
    ids: idsOfFiles(files, folders),
    placeOf: (facility) => {
      const place: unknown = Reflect.get(facility, source.place)
      return typeof place === 'number' ? place : undefined
    },
    entries: {
      get: (file) => {
        const row = rowOf(file)
        return row === undefined ? undefined : (entries[row] ??= entryAt(row))
      },
    },
    unread: (file, marks) => {
      const row = rowOf(file)
      if (row === undefined || !hasMarks(columns.marks, row, marks)) return undefined
      return (entries[row] ??= entryAt(row))
    },
  }
}
