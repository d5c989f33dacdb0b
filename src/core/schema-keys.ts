import { z } from 'zod'
import type { Path } from './issue.ts'
import { isMap } from './value-at.ts'

/** The schemas of a union, an optional or a plain one that a value of this shape may be meant for. */
function candidates(schema: z.core.$ZodType, value: unknown): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) return candidates(schema.unwrap(), value)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => candidates(option, value))
  if (schema instanceof z.ZodObject) return isMap(value) ? [schema] : []
  if (schema instanceof z.ZodArray || schema instanceof z.ZodTuple)
    return Array.isArray(value) ? [schema] : []
  return [schema]
}

/**
 * The keys a schema knows at a path of a value: what "did you mean" chooses from.
 * Example: the keys of a claim for `['volume_m3', 0]`.
 */
export function keysAt(schema: z.core.$ZodType, path: Path, value: unknown): readonly string[] {
  const found = candidates(schema, value)
  const [step, ...rest] = path
  return found.flatMap((each) => {
    if (each instanceof z.ZodObject) {
      if (step === undefined) return Object.keys(each.shape)
      const inner: z.core.$ZodType | undefined = each.shape[step]
      return inner && isMap(value) ? keysAt(inner, rest, value[step]) : []
    }
    if (each instanceof z.ZodArray && typeof step === 'number' && Array.isArray(value))
      return keysAt(each.element, rest, value[step])
    return []
  })
}
