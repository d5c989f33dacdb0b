import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import type { WaterFiles } from './borders.ts'
import { passed } from './borders.ts'

/** Ids of the records of each scope. Example of a scope: `kg`, `basin/naryn`, `border/kg-uz`. */
export type Scopes = ReadonlyMap<string, ReadonlySet<string>>

/** What views put a record on their page by: the words of its claims, and what the other folders say. */
interface Lists {
  readonly parents: ReadonlyMap<string, string>
  readonly rivers: ReadonlyMap<string, { readonly basin: string; readonly mouth: string }>
  readonly waters: WaterFiles
}

type Plain = Readonly<Record<string, unknown>>

const plain = (value: unknown): Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Plain) : {}
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Every YAML file of a folder that may be missing, with its path below the folder without the ending. */
function filesOf(content: string, folder: string): (readonly [id: string, record: Plain])[] {
  const root = join(content, folder)
  if (!existsSync(root)) return []
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name.slice(0, -'.yaml'.length), plain(load(readFileSync(join(root, name), 'utf8')))])
}

/** Values of all claims of a fact; none where it is unknown. */
const claimed = (record: Plain, key: string): readonly unknown[] => {
  const fact = record[key]
  return Array.isArray(fact) ? fact.map((claim: unknown) => plain(claim)['value']) : []
}

const words = (values: readonly unknown[]) => values.map(text).filter((value) => value !== '')

/** A basin and those it is part of. */
function upwards(
  id: string,
  { parents }: Pick<Lists, 'parents'>,
  seen: readonly string[] = [],
): readonly string[] {
  if (id === '' || seen.includes(id)) return seen
  return upwards(parents.get(id) ?? '', { parents }, [...seen, id])
}

/** The basin of a river or of the river it flows into. */
function drainage(id: string, lists: Lists, seen: readonly string[] = []): string {
  const river = lists.rivers.get(id)
  if (!river || seen.includes(id)) return ''
  return river.basin || drainage(river.mouth, lists, [...seen, id])
}

function basinsOf(record: Plain, lists: Lists): readonly string[] {
  const claims = words(claimed(record, 'basin'))
  const direct =
    claims.length > 0 ? claims : words(claimed(record, 'river')).map((river) => drainage(river, lists))
  return direct.flatMap((id) => upwards(id, lists))
}

const pairOf = (a: string, b: string) => `border/${[a, b].sort().join('-').toLowerCase()}`

function scopesOf(record: Plain, country: string, lists: Lists): readonly string[] {
  const named = (key: string) => words(claimed(record, key)).map((value) => `${key}/${value}`)
  const own = country.toUpperCase()
  const beyond = claimed(record, 'downstream').map((value) => words(Array.isArray(value) ? value : []))
  const told = {
    country: own,
    downstream: beyond,
    rivers: words(claimed(record, 'river')),
    basins: words(claimed(record, 'basin')),
  }
  const region = text(record['region'])
  return [
    country,
    ...(region === '' ? [] : [`region/${region.includes('/') ? region : `${country}/${region}`}`]),
    ...named('material'),
    ...named('operator'),
    ...named('status'),
    ...basinsOf(record, lists).map((basin) => `basin/${basin}`),
    ...[...passed(lists.waters, told)].map((id) => `border/${id}`),
  ]
}

/** Scopes that have a page whatever records say: one for each file, one for each pair of neighbours. */
function standing(content: string): readonly string[] {
  const folders = { regions: 'region', basins: 'basin', materials: 'material', operators: 'operator' }
  const pages = Object.entries(folders).flatMap(([folder, kind]) =>
    filesOf(content, folder).map(([id]) => `${kind}/${id}`),
  )
  const borders = filesOf(content, 'countries').flatMap(([code, { neighbours }]) =>
    words(Array.isArray(neighbours) ? neighbours : []).map((other) => pairOf(code.toUpperCase(), other)),
  )
  return [...pages, ...borders, ...filesOf(content, 'borders').map(([id]) => `border/${id}`)]
}

/** Rivers over borders, in capitals. */
function flowsOf(content: string): WaterFiles['flows'] {
  return filesOf(content, 'borders').flatMap(([id, { crossings }]) =>
    (Array.isArray(crossings) ? crossings : []).map((crossing: unknown) => {
      const { river, into } = plain(crossing)
      const from = id
        .toUpperCase()
        .split('-')
        .find((code) => code !== into)
      return { river: text(river), from: from ?? '', into: text(into) }
    }),
  )
}

function watersOf(content: string): WaterFiles {
  return {
    flows: flowsOf(content),
    mouths: new Map(
      filesOf(content, 'rivers').map(([id, { basin, mouth, next_country }]) => [
        id,
        { basin: text(basin), mouth: text(mouth), next: text(next_country) },
      ]),
    ),
    parents: new Map(filesOf(content, 'basins').map(([id, { parent }]) => [id, text(parent)])),
  }
}

/** Reads which records stand in which scope, those without any record too. */
export function readScopes(content: string): Scopes {
  const lists: Lists = {
    parents: new Map(filesOf(content, 'basins').map(([id, { parent }]) => [id, text(parent)])),
    rivers: new Map(
      filesOf(content, 'rivers').map(([id, { basin, mouth }]) => [
        id,
        { basin: text(basin), mouth: text(mouth) },
      ]),
    ),
    waters: watersOf(content),
  }
  const pages = standing(content)
  const scopes = new Map<string, Set<string>>(pages.map((scope) => [scope, new Set()]))
  for (const [id, record] of filesOf(content, 'facilities')) {
    for (const scope of scopesOf(record, id.slice(0, 2), lists)) {
      if (scope.startsWith('border/') && !pages.includes(scope)) continue
      const members = scopes.get(scope) ?? new Set()
      members.add(id)
      scopes.set(scope, members)
    }
  }
  return scopes
}
