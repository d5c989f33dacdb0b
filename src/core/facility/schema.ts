import { z } from 'zod'
import type { Localised } from '../claim.ts'
import type { RawMeta, RawNumber, RawUnknown } from '../normalise-claim.ts'
import { fact, numberClaim, placeClaim, sourceIds, valueClaim } from '../schema/claims.ts'
import { countryCode, id, placedId, regionId } from '../schema/ids.ts'
import { line, localised, namesOther, notes, textOrId } from '../schema/text.ts'
import { FIELDS } from './fields.ts'
import type { FieldKey, FieldSpec } from './fields.ts'
import { outsideDecision } from './outside.ts'
import { KINDS, OUTSIDE_IDS, PRECISIONS } from './vocabulary.ts'
import type { OutsideRegister, Precision } from './vocabulary.ts'

/** Value of a claim in a file, of whatever field. */
export type RawValue = string | number | Localised | readonly (Localised | string)[]

/** A claim in a file: which of the keys stand there is the field's affair, checked by the schema. */
export interface RawClaim extends RawMeta {
  readonly value?: RawValue | undefined
  readonly range?: RawNumber['range']
  readonly lat?: number | undefined
  readonly lon?: number | undefined
  readonly precision?: Precision | undefined
}

/** A fact in a file. */
export type RawFact = readonly RawClaim[] | RawUnknown

/** Coordinates of a claim: WGS 84 degrees with their stated precision. */
export const place = {
  lat: z
    .number()
    .min(-90)
    .max(90)
    .meta({ description: 'Latitude, degrees north.', examples: [41.28222] }),
  lon: z
    .number()
    .min(-180)
    .max(180)
    .meta({ description: 'Longitude, degrees east.', examples: [72.47611] }),
  precision: z.literal(PRECISIONS).meta({ description: 'What the point stands for.' }),
}

function claimOf(spec: FieldSpec): z.ZodType<RawClaim> {
  switch (spec.type) {
    case 'number': {
      const number = spec.above ? z.number().gt(spec.min) : z.number().min(spec.min)
      return numberClaim(number.max(spec.max))
    }
    case 'year':
      return numberClaim(z.int().min(1800).max(2200))
    case 'category':
      return valueClaim(z.literal([...spec.values]))
    case 'reference':
      return valueClaim(id)
    case 'word':
      return valueClaim(z.union([line, localised], { error: 'expected-text' }))
    case 'text':
      return valueClaim(spec.orReference ? textOrId : localised)
    case 'texts':
      return valueClaim(z.array(textOrId).min(1, { error: 'empty-list' }))
    case 'countries':
      return valueClaim(z.array(countryCode).min(1, { error: 'empty-list' }))
    case 'place':
      return placeClaim(place)
  }
}

const factOf = (key: FieldKey): z.ZodOptional<z.ZodType<RawFact>> => {
  const spec: FieldSpec = FIELDS[key]
  const unit = spec.type === 'number' && spec.unit !== '1' ? ` Unit: ${spec.unit}.` : ''
  return fact(claimOf(spec))
    .meta({ title: key, description: `${spec.doc}${unit} Example of a value: ${String(spec.example)}.` })
    .optional()
}

type FactShape = { [K in FieldKey]: z.ZodOptional<z.ZodType<RawFact>> }

/** One schema a key of FIELDS: the table is complete because the keys are its own. */
const facts = Object.fromEntries(
  Object.keys(FIELDS).map((key) => [key, factOf(key as FieldKey)]),
) as FactShape

/** Some registers number what they hold; the number is read as its digits. */
const outsideIds = Object.fromEntries(
  OUTSIDE_IDS.map((key) => [key, z.union([line, z.int().min(0)], { error: 'expected-text' }).optional()]),
)

/** Who decided that an entry of a register is the same thing, when and by what evidence. */
const decisions = Object.fromEntries(OUTSIDE_IDS.map((key) => [key, outsideDecision.optional()])) as Readonly<
  Record<OutsideRegister, z.ZodOptional<typeof outsideDecision>>
>

/** A record of `facilities/` as it stands in the file, keys in canonical order. */
export const facilitySchema = z
  .strictObject({
    kind: z.literal(KINDS).meta({ description: 'What the record describes; only a facility is rated.' }),
    name: localised.meta({ description: 'Name in both languages.' }),
    name_sources: sourceIds.meta({ description: 'Documents that print the name.' }).optional(),
    transliterated: z
      .array(z.literal(['en', 'ru']))
      .meta({ description: 'Languages whose name we transliterated ourselves.', examples: [['ru']] })
      .optional(),
    names_other: namesOther.optional(),
    aliases: z
      .array(line)
      .meta({ description: 'Other spellings.', examples: [['Digmai']] })
      .optional(),
    country: countryCode.meta({ description: 'ISO 3166-1 alpha-2 code, upper case.' }),
    region: z
      .union([localised, regionId], { error: 'expected-pair-or-id' })
      .meta({ description: 'Region as a text pair, or the id of a record of regions/.' })
      .optional(),
    settlement: localised.meta({ description: 'The settlement it belongs to.' }).optional(),
    place_sources: sourceIds.meta({ description: 'Documents that name region and settlement.' }).optional(),
    member_of: placedId.meta({ description: 'The group it is counted in.' }).optional(),
    same_as: z
      .strictObject(outsideIds)
      .meta({ description: 'The same thing in other registers.', examples: [{ wikidata: 'Q1' }] })
      .optional(),
    same_as_decided: z
      .strictObject(decisions)
      .meta({ description: 'Who decided on each number of same_as, when and by what evidence.' })
      .optional(),
    ...facts,
    notes: notes.optional(),
  })
  .meta({ title: 'Facility', description: 'One tailings facility, group of facilities or waste site.' })

/** A facility as it stands in its file. */
export type FacilityRecord = z.infer<typeof facilitySchema>
