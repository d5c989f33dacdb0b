import { z } from 'zod'
import type { FieldSpec } from '../facility/fields.ts'
import { FIELD_KEYS, FIELDS } from '../facility/fields.ts'
import { KINDS, PRECISIONS, UNKNOWN_REASONS } from '../facility/vocabulary.ts'
import type { AnyClaim } from './facts.ts'
import { factOf, numberClaim, placeClaim, wordClaim } from './facts.ts'
import type { Frozen } from './frozen.ts'
import { band, interval, pages, provisional, rank, recordHash, scored, text } from './parts.ts'

const specOf = (key: keyof typeof FIELDS): FieldSpec => FIELDS[key]

/** Which of the forms of a fact a field has: in prose a fact stands among the claims alone. */
function formOf(spec: FieldSpec): 'number' | 'place' | 'code' | 'prose' {
  if (spec.type === 'number' || spec.type === 'year') return 'number'
  if (spec.type === 'place') return 'place'
  return spec.type === 'texts' || (spec.type === 'text' && !spec.orReference) ? 'prose' : 'code'
}

const docOf = (spec: FieldSpec): string =>
  spec.type === 'number' && spec.unit !== '1' ? `${spec.doc} Unit: ${spec.unit}.` : spec.doc

/** One key for every field of a form, each with the words of the table of fields. */
function keysOf<S extends z.ZodType>(schema: S, forms: readonly ReturnType<typeof formOf>[]) {
  const keys = FIELD_KEYS.filter((key) => forms.includes(formOf(specOf(key))))
  return keys.map((key): [string, S] => [key, schema.meta({ description: docOf(specOf(key)) })])
}

const support = {
  basis: z
    .literal(['claim', 'claims-differ', ...UNKNOWN_REASONS])
    .meta({ description: 'One word of all documents, several that differ, or why there is none.' }),
  sources: z.array(z.string()).meta({ description: 'Ids of every document that the fact rests on.' }),
  as_of: z
    .string()
    .meta({ description: 'Latest date of the claims that decide; null where there is none.' })
    .nullable(),
}

const numberFact = z
  .strictObject({
    lo: z.number().meta({ description: 'The least that any claim allows.' }).nullable(),
    best: z
      .number()
      .meta({ description: 'Value of the claims that decide; null where they are a span or differ.' })
      .nullable(),
    hi: z.number().meta({ description: 'The most that any claim allows.' }).nullable(),
    unit: z.string().meta({ description: 'Unit; year for years, 1 for counts.', examples: ['m3'] }),
    ...support,
  })
  .meta({ id: 'NumberFact', description: 'A number as all documents together give it.' })

const codeValue = z
  .strictObject({
    code: z.string().meta({ description: 'Word of a list or id of a record; empty where it is a text.' }),
    name: text,
  })
  .meta({ id: 'Code', description: 'A code with its words.' })

const codeFact = z
  .strictObject({ values: z.array(codeValue), ...support })
  .meta({ id: 'CodeFact', description: 'What the claims that decide say, each value once.' })

const optional = <S extends z.ZodType>(pairs: readonly (readonly [string, S])[]) =>
  z.strictObject(Object.fromEntries(pairs.map(([key, schema]) => [key, schema.optional()])))

const row = {
  id: z.string().meta({ description: 'Country and name, for ever.', examples: ['kg/kumtor'] }),
  kind: z.literal(KINDS).meta({ description: 'Only a facility is ever rated.' }),
  name: text,
  names_other: z
    .record(z.string(), z.string())
    .meta({ description: 'Names by language: kk, ky, tg, uz, tk.' }),
  aliases: z.array(z.string()),
  country: z.string().meta({ description: 'ISO 3166-1 alpha-2.', examples: ['KG'] }),
  country_name: text,
  region: codeValue.nullable(),
  settlement: text.nullable(),
  member_of: z.string().meta({ description: 'Id of the group it is counted in.' }).nullable(),
  same_as: z.record(z.string(), z.string()).meta({ description: 'Its ids in other registers.' }),
  basins: z.array(z.string()).meta({ description: 'Ids of its basins, the nearest first.' }),
  place: z
    .strictObject({
      lat: z.number().min(-90).max(90),
      lon: z.number().min(-180).max(180),
      precision: z.literal(PRECISIONS).meta({ description: 'What the point stands for.' }),
      digits: z.int().min(0).max(7).meta({ description: 'Digits after the point that the record gives.' }),
      ...support,
    })
    .meta({ id: 'Place', description: 'The point by the claim that decides, WGS 84.' })
    .nullable(),
  numbers: optional(keysOf(numberFact, ['number'])).meta({
    description: 'Facts that are numbers. One that is left out has not been searched for yet.',
  }),
  codes: optional(keysOf(codeFact, ['code'])).meta({
    description: 'Facts in codes. One that is left out has not been searched for yet.',
  }),
  index: interval,
  rated: z.boolean(),
  excluded: z.boolean().meta({ description: 'True for records that are in no rank and no band.' }),
  why_unrated: z.string().nullable(),
  missing: z.array(z.string()).meta({ description: 'Components without evidence that a place demands.' }),
  rank: rank.meta({ description: 'Among all rated of the atlas.' }).nullable(),
  rank_all: band.meta({ description: 'Among all that are not excluded.' }).nullable(),
  rank_in_country: rank.meta({ description: 'Among the rated of its country.' }).nullable(),
  completeness: z.number().min(0).max(1),
  method: z.string(),
  provisional,
  pages,
  record: z.url().meta({ description: 'The text of the record.' }),
  record_hash: recordHash,
  url: z.url().meta({ description: 'The answer about this record alone, with all its claims.' }),
}

/** One record as lists have it. */
export const facilityRow = z
  .strictObject(row)
  .meta({ id: 'FacilityRow', description: 'One record: its facts as all documents together give them.' })

const claims: Readonly<Record<ReturnType<typeof formOf>, z.ZodType<AnyClaim>>> = {
  number: numberClaim,
  place: placeClaim,
  code: wordClaim,
  prose: wordClaim,
}

/** One record, whole. */
export const facility = z
  .strictObject({
    ...row,
    facts: z
      .strictObject(
        Object.fromEntries(
          FIELD_KEYS.map((key) => [
            key,
            factOf(claims[formOf(specOf(key))]).meta({ description: docOf(specOf(key)) }),
          ]),
        ),
      )
      .meta({ description: 'Every claim of every fact: with the methods it suffices to score the record.' }),
    name_sources: z.array(z.string()),
    place_sources: z.array(z.string()),
    transliterated: z
      .array(z.literal(['en', 'ru']))
      .meta({ description: 'Languages whose name the editors transliterated.' }),
    notes: z.array(text),
    scores: z
      .array(
        z
          .strictObject({ method: z.string(), provisional, score: scored })
          .meta({ id: 'MethodScore', description: 'The score by one method; bands are of the whole atlas.' }),
      )
      .meta({ description: 'By every method, the default one first.' }),
  })
  .meta({ id: 'Facility', description: 'One record with every claim and every score.' })

/** A record of a list as the programs' interface gives it. */
export type FacilityRowAnswer = Frozen<z.infer<typeof facilityRow>>

/** A record as the programs' interface gives it. */
export type FacilityAnswer = Frozen<z.infer<typeof facility>>
