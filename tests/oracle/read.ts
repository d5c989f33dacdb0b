import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { load } from 'js-yaml'

/** A claim as two ends; a single value has both ends equal. */
export interface Claim {
  readonly low: string | number
  readonly high: string | number
  /** `undated`, or a year, month or day. */
  readonly asOf: string
  readonly preferred: boolean
}

/** One file of `facilities/`. */
export interface Entry {
  /** Example: `kg/kumtor`. */
  readonly id: string
  readonly kind: string
  /** Lower case. Example: `kg`. */
  readonly country: string
  readonly facts: Readonly<Record<string, readonly Claim[]>>
}

/** A row of a component: a set of values or a stretch of the number line, and the score it gives. */
export interface Row {
  readonly values: readonly unknown[]
  readonly atLeast: number
  readonly above: number
  readonly atMost: number
  readonly below: number
  readonly score: readonly [number, number]
}

export interface Component {
  readonly id: string
  readonly kind: string
  readonly input: string
  readonly range: readonly [number, number]
  readonly rows: readonly Row[]
}

export interface Derivation {
  readonly component: string
  readonly from: string
  /** Divisors of a quantity; null for the other two forms. */
  readonly divisor: readonly [number, number] | null
  /** Bounds of the input wherever the other field is stated at all; null for the other two forms. */
  readonly allows: readonly [number, number] | null
  readonly table: readonly {
    readonly values: readonly unknown[]
    readonly gives: readonly (string | number)[]
  }[]
}

export interface Aging {
  readonly input: string
  readonly statuses: readonly unknown[]
  readonly shelf: number
  readonly perYear: number
}

export interface Method {
  readonly id: string
  readonly isDefault: boolean
  readonly components: readonly Component[]
  readonly ratedBy: readonly unknown[]
  readonly derivations: readonly Derivation[]
  readonly aging: readonly Aging[]
  readonly unratedKinds: readonly unknown[]
  readonly unratedStatuses: readonly unknown[]
}

type Plain = Readonly<Record<string, unknown>>

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const plain = (value: unknown): Plain => (isPlain(value) ? value : {})
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const scalars = (value: unknown) =>
  list(value).filter((each): each is string | number => typeof each === 'string' || typeof each === 'number')
const number = (value: unknown, otherwise: number) => (typeof value === 'number' ? value : otherwise)

function pair(value: unknown): readonly [number, number] {
  if (typeof value === 'number') return [value, value]
  const ends = scalars(value).map(Number)
  return [Math.min(...ends), Math.max(...ends)]
}

const read = (file: string) => plain(load(readFileSync(file, 'utf8')))
const yamlFiles = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name))

function claim(value: unknown): Claim[] {
  const { range, value: single, as_of: asOf, preferred } = plain(value)
  const words = Array.isArray(single) ? [scalars(single).join(' ')] : [single]
  const [low, high = low] = scalars(range ?? words)
  return low === undefined || high === undefined
    ? []
    : [{ low, high, asOf: text(asOf), preferred: preferred === true }]
}

/** Reads `facilities/**` of a content folder. A list of words is read as one text; texts in two languages are left out. */
export function readRecords(content: string): Entry[] {
  const root = join(content, 'facilities')
  return readdirSync(root).flatMap((country) =>
    yamlFiles(join(root, country)).map((file) => {
      const record = read(file)
      const facts = Object.entries(record).filter(([, fact]) => Array.isArray(fact))
      return {
        id: `${country}/${basename(file, '.yaml')}`,
        kind: text(record['kind']),
        country,
        facts: Object.fromEntries(facts.map(([name, fact]) => [name, list(fact).flatMap(claim)])),
      }
    }),
  )
}

function row(value: unknown): Row {
  const { values, at_least: atLeast, above, at_most: atMost, below, score } = plain(value)
  return {
    values: list(values),
    atLeast: number(atLeast, -Infinity),
    above: number(above, -Infinity),
    atMost: number(atMost, Infinity),
    below: number(below, Infinity),
    score: pair(score),
  }
}

function derivation(value: unknown): Derivation {
  const { component, from, divisor, allows, rows } = plain(value)
  return {
    component: text(component),
    from: text(from),
    divisor: divisor === undefined ? null : pair(divisor),
    allows: allows === undefined ? null : pair(allows),
    table: list(rows).map((each) => ({
      values: list(plain(each)['values']),
      gives: scalars(plain(each)['gives']),
    })),
  }
}

/** Reads `methods/*.yaml` of a content folder. */
export function readMethods(content: string): Method[] {
  return yamlFiles(join(content, 'methods')).map((file) => {
    const method = read(file)
    const unrated = plain(method['unrated'])
    return {
      id: basename(file, '.yaml'),
      isDefault: method['default'] === true,
      components: list(method['components']).map((each) => {
        const { id, kind, input, full_range: range, rows } = plain(each)
        return {
          id: text(id),
          kind: text(kind),
          input: text(input),
          range: pair(range),
          rows: list(rows).map(row),
        }
      }),
      ratedBy: list(method['rated_by']),
      derivations: list(method['derivations']).map(derivation),
      aging: list(method['aging']).map((each) => {
        const { input, statuses, shelf_life_years: shelf, opens_hi_per_year: perYear } = plain(each)
        return {
          input: text(input),
          statuses: list(statuses),
          shelf: number(shelf, 0),
          perYear: number(perYear, 0),
        }
      }),
      unratedKinds: list(unrated['kinds']),
      unratedStatuses: list(unrated['statuses']),
    }
  })
}
