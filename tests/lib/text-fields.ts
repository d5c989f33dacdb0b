import { z } from 'zod'
import type { RecordKind } from '../../src/core/record-kinds.ts'
import { SCHEMAS } from '../../src/core/record-kinds.ts'

type Schema = z.core.$ZodType
export type Tree = string | number | boolean | null | readonly Tree[] | { readonly [key: string]: Tree }
type TreeMap = { readonly [key: string]: Tree }

/** Plain strings that hold words of a closed list, which rules beside the schema judge. */
const CLOSED = new Set(['unit', 'values', 'gives', 'about'])

/** A schema without what makes it optional. */
const bare = (schema: Schema): Schema => (schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema)

const optionsOf = (schema: Schema): readonly Schema[] => {
  const inner = bare(schema)
  return inner instanceof z.ZodUnion ? inner.options.flatMap(optionsOf) : [inner]
}

/** A string that may be any text: no pattern, no other check stands in its way. */
const isText = (schema: Schema): boolean =>
  schema instanceof z.ZodString && (schema.def.checks ?? []).length === 0

const isMap = (value: Tree | undefined): value is TreeMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: Tree | undefined): value is readonly Tree[] => Array.isArray(value)

/** Paths of the free texts below a schema; `*` stands for the items of a list. Example: `volume_m3.*.note.en`. */
export function textPaths(schema: Schema, path = ''): readonly string[] {
  if (CLOSED.has(path.split('.').findLast((step) => step !== '*') ?? '')) return []
  const below = (step: string) => (path === '' ? step : `${path}.${step}`)
  const found = optionsOf(schema).flatMap((each): readonly string[] => {
    if (each instanceof z.ZodObject)
      return Object.entries<Schema>(each.shape).flatMap(([key, inner]) => textPaths(inner, below(key)))
    if (each instanceof z.ZodArray) return textPaths(each.element, below('*'))
    return isText(each) ? [path] : []
  })
  return [...new Set(found)]
}

/** True where a schema asks for nothing but texts: what is made up for it cannot contradict another record. */
const isTextAlone = (schema: Schema): boolean =>
  optionsOf(schema).some((each) => {
    if (each instanceof z.ZodObject) return Object.values<Schema>(each.shape).every(isTextAlone)
    return each instanceof z.ZodArray ? isTextAlone(each.element) : isText(each)
  })

const exampleOf = (schema: Schema): unknown => {
  const examples: unknown = z.globalRegistry.get(schema)?.examples
  return Array.isArray(examples) ? examples[0] : undefined
}

/** A value that a schema takes, with every text below it. Throws for a schema it does not know. */
export function sampleOf(schema: Schema, path: string, wanted: (path: string) => boolean = () => true): Tree {
  const options = optionsOf(schema)
  const each =
    options.find((option) => textPaths(option, path).some(wanted)) ??
    options.find((option) => textPaths(option, path).length > 0) ??
    options[0] ??
    schema
  if (each instanceof z.ZodObject) {
    const entries = Object.entries<Schema>(each.shape).filter(
      ([key, inner]) =>
        !(inner instanceof z.ZodOptional) || textPaths(inner, `${path}.${key}`).length > 0 || key === 'value',
    )
    return Object.fromEntries(entries.map(([key, inner]) => [key, sampleOf(inner, `${path}.${key}`, wanted)]))
  }
  if (each instanceof z.ZodArray) return [sampleOf(each.element, `${path}.*`, wanted)]
  if (isText(each)) return 'Text'
  if (each instanceof z.ZodLiteral) {
    const [word] = each.values
    if (typeof word === 'string' || typeof word === 'number' || typeof word === 'boolean') return word
  }
  const example = exampleOf(each) ?? exampleOf(schema)
  if (typeof example === 'string' || typeof example === 'number') return example
  if (each instanceof z.ZodNumber) return Math.max(each.minValue ?? 1, 1)
  throw new Error(`no sample of ${path}`)
}

/** Which kinds of made-up values may be added: texts alone, or any that the schema takes. */
type Filling = 'texts' | 'any'

/** A record with the texts that it could have and that `wanted` asks for by their path. */
export function completed(
  tree: Tree,
  schema: Schema,
  path: string,
  filling: Filling,
  wanted: (path: string) => boolean,
): Tree {
  const go = (value: Tree, inner: Schema, at: string) => completed(value, inner, at, filling, wanted)
  if (typeof tree === 'string' && filling === 'any') return otherForm(tree, schema, path, wanted)
  for (const each of optionsOf(schema)) {
    if (each instanceof z.ZodArray && isList(tree))
      return tree.map((item) => go(item, each.element, `${path}.*`))
    if (!(each instanceof z.ZodObject) || !isMap(tree)) continue
    const shape = Object.entries<Schema>(each.shape)
    if (!Object.keys(tree).every((key) => key in each.shape)) continue
    const filled = shape.flatMap(([key, inner]): [string, Tree][] => {
      const at = `${path}.${key}`
      const old = tree[key]
      if (old !== undefined) return [[key, go(old, inner, at)]]
      const may = filling === 'any' || isTextAlone(inner)
      return may && textPaths(inner, at).some(wanted) ? [[key, sampleOf(inner, at, wanted)]] : []
    })
    return Object.fromEntries(filled)
  }
  return tree
}

/** A text in another form that the schema takes, a list or a pair, where that form is wanted. */
function otherForm(text: string, schema: Schema, path: string, wanted: (path: string) => boolean): Tree {
  const other = optionsOf(schema).find(
    (each) => !isText(each) && isTextAlone(each) && textPaths(each, path).some(wanted),
  )
  if (other instanceof z.ZodArray) return [text]
  if (other instanceof z.ZodObject)
    return Object.fromEntries(Object.keys(other.shape).map((key) => [key, text]))
  return text
}

/** Rewrites every free text of a record; the function is given its path. */
export function mapTexts(
  tree: Tree,
  schema: Schema,
  path: string,
  to: (text: string, path: string) => string,
): Tree {
  if (CLOSED.has(path.split('.').findLast((step) => step !== '*') ?? '')) return tree
  for (const each of optionsOf(schema)) {
    if (typeof tree === 'string' && isText(each)) return to(tree, path)
    if (each instanceof z.ZodArray && isList(tree))
      return tree.map((item) => mapTexts(item, each.element, `${path}.*`, to))
    if (!(each instanceof z.ZodObject) || !isMap(tree)) continue
    const shape: Record<string, Schema> = each.shape
    if (!Object.keys(tree).every((key) => key in shape)) continue
    return Object.fromEntries(
      Object.entries(tree).map(([key, value]) => {
        const inner = shape[key]
        return [key, inner ? mapTexts(value, inner, `${path}.${key}`, to) : value]
      }),
    )
  }
  return tree
}

/** Every free text of every kind of record. Example: `facilities.volume_m3.*.note.en`. */
export const ALL_TEXT_PATHS: readonly string[] = (Object.keys(SCHEMAS) as RecordKind[]).flatMap((kind) =>
  textPaths(SCHEMAS[kind], kind),
)
