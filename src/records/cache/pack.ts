import type { Facility } from '../../core/facility/facility.ts'
import type { Method } from '../../core/method/method.ts'
import type { Score } from '../../core/score-types.ts'
import { packMarks } from '../file-marks.ts'
import { contextOf, isLone } from '../judge-tree.ts'
import type { Memory } from '../judge-tree.ts'
import type { Report } from '../report.ts'
import type { Entry, Lone, Tree } from '../tree.ts'
import { unnamed } from '../watched-ids.ts'
import type { Columns, FacilityColumns, ScoreColumns, ScoreRest } from './columns.ts'
import { packLists, packTexts, distinctValues } from './lists.ts'

/** A line break in a text would split it in two when it is read back. */
const isPlain = (texts: readonly string[]): boolean => texts.every((text) => !text.includes('\n'))

const textsOf = (entry: Entry, { skeleton }: Memory): readonly string[] => {
  const { record, cites, words, asked } = entry
  const texts = [...cites, ...words, ...asked.answers.keys(), ...asked.folders]
  if (record?.kind !== 'facilities') return texts
  const { name } = record.record
  return [...texts, name.en, name.ru, skeleton(record.record, 'en'), skeleton(record.record, 'ru')]
}

/** True for a file that may be kept: it was read and judged, has no error, and its texts can be packed. */
const isKept = (file: string, entry: Entry, memory: Memory, lone: Lone | undefined): boolean =>
  entry.hash !== undefined &&
  (lone !== undefined || !isLone(entry)) &&
  entry.issues.every(({ level }) => level === 'warning') &&
  isPlain([file, ...textsOf(entry, memory)])

function packFacilities(
  rows: readonly (readonly [number, Facility])[],
  { skeleton }: Memory,
): FacilityColumns {
  const heads = distinctValues<FacilityColumns['heads'][number]>(JSON.stringify)
  const head = rows.map(([, { kind, country, memberOf = '' }]) => heads.add({ kind, country, memberOf }))
  const texts = (textOf: (facility: Facility) => string) => packTexts(rows.map(([, each]) => textOf(each)))
  return {
    row: Uint32Array.from(rows.map(([row]) => row)),
    head: Uint32Array.from(head),
    heads: heads.values,
    outside: new Map(
      rows.flatMap(([, { sameAs, sameAsDecided }], place) =>
        Object.keys(sameAs).length > 0 ? [[place, { sameAs, sameAsDecided }] as const] : [],
      ),
    ),
    en: texts(({ name }) => name.en),
    ru: texts(({ name }) => name.ru),
    enSkeleton: texts((facility) => skeleton(facility, 'en')),
    ruSkeleton: texts((facility) => skeleton(facility, 'ru')),
  }
}

function packScores(scores: readonly Score[]): ScoreColumns {
  const rests = distinctValues<ScoreRest>(JSON.stringify)
  const rest = scores.map(({ rated, excluded, whyUnrated, missing, completeness }) =>
    rests.add({ rated, excluded, whyUnrated, missing, completeness }),
  )
  return {
    lo: Float64Array.from(scores, ({ lo }) => lo),
    best: Float64Array.from(scores, ({ best }) => best ?? NaN),
    hi: Float64Array.from(scores, ({ hi }) => hi),
    rest: Uint16Array.from(rest),
    rests: rests.values,
  }
}

/** What is kept of a tree once it is judged. @param now see `packMarks` */
export function packTree(tree: Tree, report: Report, memory: Memory, now: number): Columns {
  const files = [...tree.entries]
  const context = contextOf(tree)
  const lone = (entry: Entry) =>
    [entry.lone, memory.lone.get(entry)].find((each) => each?.context === context)
  const kept = files.map(([file, entry]) => isKept(file, entry, memory, lone(entry)))
  const ofKept = <T>(one: (entry: Entry) => T, none: T): readonly T[] =>
    files.map(([, entry], row) => (kept[row] ? one(entry) : none))
  const names = distinctValues<string>()
  const lists = (one: (entry: Entry) => Iterable<string>) =>
    packLists(ofKept((entry) => [...one(entry)].map(names.add), []))
  const sparse = <T>(one: (entry: Entry) => T | undefined): ReadonlyMap<number, T> =>
    new Map(
      ofKept(one, undefined).flatMap((value, row) => (value === undefined ? [] : [[row, value] as const])),
    )

  const asked = lists((entry) => entry.asked.answers.keys())
  const there = names.values.map((name) => {
    const { folder, id } = unnamed(name)
    return Number(id === '' ? tree.ids.has(folder) : (tree.ids.get(folder)?.has(id) ?? false))
  })
  const rows = files.flatMap(([, { record }], row) =>
    kept[row] && record?.kind === 'facilities' ? [[row, record.record] as const] : [],
  )
  const facilities = rows.map(([, facility]) => facility)
  const methods = files.flatMap(([, { record }], row): Method[] =>
    kept[row] && record?.kind === 'methods' ? [record.record] : [],
  )
  const whole = kept.every(Boolean) && tree.listing.issues.length === 0
  return {
    asOf: tree.asOf,
    context,
    folders: tree.listing.folders,
    files: packTexts(files.map(([file]) => file)),
    hashes: packTexts(ofKept(({ hash }) => hash ?? '', '')),
    marks: packMarks(
      files.map((_, row) => tree.marks[row]),
      now,
    ),
    there: Uint8Array.from(there),
    asked,
    askedFolders: lists(({ asked: { folders } }) => folders),
    cites: lists(({ cites }) => cites),
    words: lists(({ words }) => words),
    names: packTexts(names.values),
    issues: sparse(({ issues }) => (issues.length > 0 ? issues : undefined)),
    lone: sparse((entry) => (lone(entry)?.issues.length ? lone(entry)?.issues : undefined)),
    facilities: packFacilities(rows, memory),
    others: sparse(({ record }) => (record?.kind === 'facilities' ? undefined : record)),
    scores: new Map(methods.map((method) => [method.id, packScores(memory.scored(facilities, method))])),
    all: whole ? report.issues : undefined,
  }
}
