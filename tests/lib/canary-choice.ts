import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { citations } from '../../src/core/citations.ts'
import type { RecordKind } from '../../src/core/record-kinds.ts'
import { SCHEMAS } from '../../src/core/record-kinds.ts'
import { readContent } from '../../src/records/read-content.ts'

/** A record that is copied, by its path below the content folder. */
interface ChosenRecord {
  readonly file: string
  readonly kind: RecordKind
}

/** Facilities that pages, groups and examples of the format lean on. */
const WANTED = ['kg/kumtor', 'kg/mailuu-suu']
/** Of each country so many facilities, the richest records, and so many of the accidents. */
const FACILITIES = 2
const INCIDENTS = 4
/** Kinds that are small and lean on each other: all of their records. */
const WHOLE = new Set([
  'countries',
  'regions',
  'basins',
  'rivers',
  'borders',
  'materials',
  'methods',
  'places',
  'seismic',
])

const isKind = (name: string): name is RecordKind => name in SCHEMAS
const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The records of a small atlas: some facilities and accidents, and whatever they name. The ledger is left out. */
export function chosenRecords(content: string): readonly ChosenRecord[] {
  const all = readContent(content).files.flatMap(({ file, folder, id }) => {
    const kind = folder.replace('.yaml', '')
    if (!isKind(kind) || kind === 'ledger') return []
    const text = readFileSync(join(content, file), 'utf8')
    return [{ file, kind, id, size: text.length, tree: parse(text) as unknown }]
  })
  const byKey = new Map(all.map((each) => [`${each.kind}/${each.id}`, each]))
  const richest = (kind: RecordKind, count: number, group: (id: string) => string) =>
    [
      ...Map.groupBy(
        all.filter((each) => each.kind === kind),
        ({ id }) => group(id),
      ).values(),
    ].flatMap((each) => each.toSorted((a, b) => b.size - a.size).slice(0, count))
  const members = all.filter(({ tree }) => isMap(tree) && tree['member_of'] === 'kg/mailuu-suu').slice(0, 3)
  const other = richest('facilities', 1, (id) => {
    const tree = byKey.get(`facilities/${id}`)?.tree
    return isMap(tree) ? String(tree['kind']) : ''
  })
  const start = [
    ...all.filter(({ kind }) => WHOLE.has(kind)),
    ...WANTED.flatMap((id) => byKey.get(`facilities/${id}`) ?? []),
    ...members,
    ...other,
    ...richest('facilities', FACILITIES, (id) => id.slice(0, 2)),
    ...richest('incidents', INCIDENTS, () => ''),
  ]
  const taken = new Set(start)
  for (const { kind, tree } of taken) {
    for (const { folder, id } of citations(tree, kind)) {
      const named = byKey.get(`${folder}/${id}`)
      if (named) taken.add(named)
    }
    const group = isMap(tree) ? byKey.get(`facilities/${String(tree['member_of'])}`) : undefined
    if (group) taken.add(group)
  }
  return all.filter((each) => taken.has(each)).map(({ file, kind }) => ({ file, kind }))
}
