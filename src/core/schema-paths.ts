import { z } from 'zod'
import { place } from './facility/schema.ts'
import { numberClaim, placeClaim, unknown } from './schema/claims.ts'
import { bare, valueType } from './schema-shape.ts'
import type { ValueType } from './schema-shape.ts'

/** One key of a record, at whatever depth. */
export interface SchemaPath {
  /** Keys from the root, lists passed over. Example: `components.rows.score`. */
  readonly path: string
  readonly type: ValueType
  /** True where the record is refused without it; in several shapes of one map, if all need it. */
  readonly required: boolean
  /** The words of a closed list, in the order of the schema. */
  readonly words: readonly (string | number)[]
  /** Bounds of a number; `above` excludes `min`. */
  readonly min?: number
  readonly max?: number
  readonly above?: true
}

type Schema = z.core.$ZodType

/** The maps that a schema is or holds: behind a list, in each branch of a union. */
function mapsOf(optional: Schema): readonly z.ZodObject[] {
  const schema = bare(optional)
  if (schema instanceof z.ZodArray) return mapsOf(schema.element)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(mapsOf)
  return schema instanceof z.ZodObject ? [schema] : []
}

function wordsOf(optional: Schema): readonly (string | number)[] {
  const schema = bare(optional)
  if (schema instanceof z.ZodArray) return wordsOf(schema.element)
  if (!(schema instanceof z.ZodLiteral)) return []
  return [...schema.values].filter((value) => typeof value === 'string' || typeof value === 'number')
}

const finite = (bound: unknown): bound is number =>
  typeof bound === 'number' && Number.isFinite(bound) && Math.abs(bound) < Number.MAX_SAFE_INTEGER

function boundsOf(optional: Schema): Pick<SchemaPath, 'min' | 'max' | 'above'> {
  const schema = bare(optional)
  if (!(schema instanceof z.ZodNumber)) return {}
  const { minimum, exclusiveMinimum, maximum } = schema._zod.bag
  const least = exclusiveMinimum ?? minimum
  return {
    ...(finite(least) && { min: least }),
    ...(finite(maximum) && { max: maximum }),
    ...(finite(exclusiveMinimum) && { above: true }),
  }
}

/** One key in all shapes that the map around it may have. */
function pathOf(key: string, prefix: string, maps: readonly z.ZodObject[]): readonly SchemaPath[] {
  const schemas = maps.flatMap(({ shape }) => shape[key] ?? [])
  const [first] = schemas
  if (!first) return []
  const type = valueType(first)
  const own: SchemaPath = {
    path: `${prefix}${key}`,
    type,
    required: schemas.length === maps.length && !schemas.some((each) => each instanceof z.ZodOptional),
    words: [...new Set(schemas.flatMap(wordsOf))],
    ...boundsOf(first),
  }
  const goesDeeper = type === 'map' || type === 'maps'
  return [own, ...(goesDeeper ? pathsIn(schemas.flatMap(mapsOf), `${own.path}.`) : [])]
}

function pathsIn(maps: readonly z.ZodObject[], prefix: string): readonly SchemaPath[] {
  const keys = new Set(maps.flatMap(({ shape }) => Object.keys(shape)))
  return [...keys].flatMap((key) => pathOf(key, prefix, maps))
}

/** Every key that a record of this schema may have, parents before what they hold. */
export const schemaPaths = (schema: Schema): readonly SchemaPath[] => pathsIn(mapsOf(schema), '')

/** Every key of a claim, whatever its value is, and of a stated unknown. */
export function claimPaths(): readonly SchemaPath[] {
  const all = [numberClaim(z.number()), placeClaim(place)].flatMap(schemaPaths)
  const inside = schemaPaths(unknown).map((each) =>
    each.path === 'unknown' ? each : { ...each, path: `unknown.${each.path}` },
  )
  return [...new Map([...all, ...inside].map((each) => [each.path, each])).values()]
}
