import { z } from 'zod'
import { UNKNOWN_REASONS } from '../facility/vocabulary.ts'
import { asOf } from './dates.ts'
import { isMap } from '../value-at.ts'
import { id } from './ids.ts'
import { line, localised } from './text.ts'

/** A check that looks also at what others have refused, whatever it is: all problems are told in one run. */
function always(look: z.core.CheckFn<unknown>): z.core.$ZodCheck<unknown> {
  const check = z.check(look)
  check._zod.def.when = () => true
  return check
}

/** Ids of documents, at least one. Example: `[s010, s011]`. */
export const sourceIds = z.array(id).min(1, { error: 'empty-list' })

const meta = {
  source: id.meta({
    description: 'Id of the document in sources/ that states the value.',
    examples: ['s010'],
  }),
  also: sourceIds.meta({ description: 'Further documents named for the same value.' }).optional(),
  as_of: asOf,
  preferred: z
    .literal(true)
    .meta({ description: 'The claim the editors hold to be the best; at most one a fact.' })
    .optional(),
  stated: line.meta({ description: 'The quantity as the source gives it, in its unit.' }).optional(),
  locator: line.meta({ description: 'Page, table or section of the source.' }).optional(),
  note: localised.optional(),
}

/** A claim whose value is of one type. */
export const valueClaim = <V extends z.ZodType>(value: V) => z.strictObject({ value, ...meta })

/** A claim whose value is a number, or a span as `range: [low, high]`; exactly one of the two. */
export const numberClaim = (value: z.ZodNumber) =>
  z
    .strictObject({
      value: value.optional(),
      range: z
        .tuple([value, value], { error: 'expected-range' })
        .check((context) => {
          const [low, high] = context.value
          if (low > high)
            context.issues.push({
              code: 'custom',
              message: 'low-above-high',
              input: context.value,
              params: { low, high },
            })
        })
        .meta({ description: 'A span, low before high.' })
        .optional(),
      ...meta,
    })
    .check(
      always(({ value: claim, issues }) => {
        if (!isMap(claim)) return
        const { value: single, range } = claim
        if (single === undefined && range === undefined)
          issues.push({ code: 'custom', message: 'no-value', input: claim })
        if (single !== undefined && range !== undefined)
          issues.push({ code: 'custom', message: 'value-and-range', input: claim, path: ['range'] })
      }),
    )

/** A claim of coordinates; the keys of the place stand beside those of the claim. */
export const placeClaim = <P extends z.ZodRawShape>(place: P) => z.strictObject({ ...place, ...meta })

/** A stated absence. Example: `{ unknown: undisclosed, source: s010 }`. */
export const unknown = z
  .strictObject({ unknown: z.literal(UNKNOWN_REASONS), source: id.optional() })
  .meta({ description: 'A stated absence, with the document that states it.' })

/** A fact: a list of claims, or an unknown. */
export const fact = <C extends z.ZodType<{ preferred?: true | undefined }>>(claim: C) =>
  z.union(
    [
      z
        .array(claim)
        .min(1, { error: 'empty-claims' })
        .check(
          always(({ value: claims, issues }) => {
            if (!Array.isArray(claims)) return
            const items: readonly unknown[] = claims
            const preferred = items.flatMap((item, index) =>
              isMap(item) && item['preferred'] === true ? [index] : [],
            )
            for (const index of preferred.slice(1))
              issues.push({
                code: 'custom',
                message: 'several-preferred',
                input: claims,
                path: [index, 'preferred'],
              })
          }),
        ),
      unknown,
    ],
    { error: 'expected-fact' },
  )
