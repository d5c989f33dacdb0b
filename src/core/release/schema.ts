import { z } from 'zod'
import { MEASURES } from '../diff/move-types.ts'
import { KINDS, PRECISIONS } from '../facility/vocabulary.ts'
import { BASES } from '../score-types.ts'
import { asOf, day } from '../schema/dates.ts'
import { countryCode, id, placedId } from '../schema/ids.ts'
import { line, localised } from '../schema/text.ts'
import { subjectsSchema } from './subject.ts'

const count = z.int().min(0)
const hex = (digits: number) =>
  z.string().regex(new RegExp(`^[0-9a-f]{${String(digits)}}$`), { error: 'bad-shape' })
const sha256 = hex(64)
const word = z.string().regex(/^[a-z][a-zA-Z0-9_-]*$/, { error: 'bad-shape' })
const interval = [z.number(), z.number().nullable(), z.number()] as const
const band = z.tuple([count.min(1), count.min(1)])

const value = z.union([
  z.strictObject({ lo: z.number(), hi: z.number(), unit: line }),
  z.strictObject({ code: z.union([line, z.number()]) }),
  localised,
  z.strictObject({ lat: z.number(), lon: z.number(), precision: z.literal(PRECISIONS) }),
  z.strictObject({ countries: z.array(countryCode) }),
])

const fact = z.strictObject({
  key: word,
  values: z.array(value),
  as_of: asOf,
  sources: z.array(id),
  disputed: z.literal(true).optional(),
})

/** Shares of a move: `recalculation`, `method`, `leavers`, `newcomers`, `others`, or `own:` with the fact. */
const cause = z
  .string()
  .regex(/^(?:recalculation|method|leavers|newcomers|others|own:[a-z][a-z0-9_]*)$/, { error: 'bad-shape' })
const move = z.tuple([z.literal(MEASURES), z.int(), z.int(), z.array(z.tuple([z.int(), z.array(cause)]))])

const facility = z.strictObject({
  id: placedId,
  was: placedId.optional(),
  kind: z.literal(KINDS),
  name: localised,
  country: countryCode,
  region: localised.optional(),
  record: sha256,
  index: z.tuple(interval),
  rated: z.literal(true).optional(),
  why: word.optional(),
  completeness: z.number().min(0).max(1),
  parts: z.array(z.tuple([word, ...interval, z.literal(BASES)])),
  place: count.min(1).optional(),
  rank: band.optional(),
  rank_all: band.optional(),
  facts: z.array(fact),
  moves: z.array(move).optional(),
})

const country = z.strictObject({
  code: z.string().regex(/^[a-z]{2}$/, { error: 'bad-country-code' }),
  name: localised,
  facility: count,
  group: count,
  legacy_waste: count,
  radioactive_waste: count,
  rated: count,
})

const source = z.strictObject({
  id,
  title: line,
  publisher: line,
  year: line,
  language: line.optional(),
  url: line.optional(),
})

const noted = z.strictObject({
  folder: id,
  id: line,
  name: localised.optional(),
  title: line.optional(),
  keys: z.array(line).optional(),
})
const pair = z.tuple([count, count])

const notes = z.strictObject({
  counts: z.array(z.tuple([id, count, count])),
  rated: pair,
  added: z.array(noted),
  gone: z.array(noted),
  changed: z.array(noted),
  moved: z.array(z.tuple([id, line, line])),
  method_changed: z.boolean(),
  code_changed: z.boolean(),
})

/** A record of `releases/` as it stands in the file, keys in the order they are written in. */
export const releaseSchema = z.strictObject({
  date: day,
  inputs: sha256,
  commit: hex(40),
  previous: line.optional(),
  method: z.strictObject({ id, name: localised, provisional: z.boolean() }),
  rated: count,
  ranked: count,
  pages: count,
  notes,
  components: z.array(z.strictObject({ id: word, name: localised })),
  countries: z.array(country),
  downloads: z.array(z.strictObject({ path: line, bytes: count, sha256 })),
  sources: z.array(source),
  /** The first releases kept none; every one made since does. */
  subjects: subjectsSchema.optional(),
  facilities: z.array(facility),
})

/** The file of a summary. */
export type ReleaseRecord = z.infer<typeof releaseSchema>
export type ReleaseValueRecord = z.infer<typeof value>
export type ReleaseFacilityRecord = z.infer<typeof facility>
export type NotedRecordRecord = z.infer<typeof noted>
