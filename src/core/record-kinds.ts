import type { z } from 'zod'
import { basinSchema, normaliseBasin } from './basin/schema.ts'
import type { Basin } from './basin/basin.ts'
import { countrySchema, normaliseCountry } from './country/schema.ts'
import type { Country } from './country/country.ts'
import { normaliseFacility } from './facility/normalise.ts'
import { facilitySchema } from './facility/schema.ts'
import type { Facility } from './facility/facility.ts'
import { incidentSchema, normaliseIncident } from './incident/schema.ts'
import type { Incident } from './incident/incident.ts'
import type { IssueCode } from './issue-codes.ts'
import type { Issue } from './issue.ts'
import { ledgerSchema, normaliseLedger } from './ledger/schema.ts'
import type { LedgerEntry } from './ledger/ledger.ts'
import { materialSchema, normaliseMaterial } from './material/schema.ts'
import type { Material } from './material/material.ts'
import { parseMethod } from './method/parse-method.ts'
import { methodSchema } from './method/schema.ts'
import type { Method } from './method/method.ts'
import { normaliseOperator, operatorSchema } from './operator/schema.ts'
import type { Operator } from './operator/operator.ts'
import { normalisePlaces, placesSchema } from './places/schema.ts'
import type { Places } from './places/places.ts'
import { normaliseRegion, regionSchema } from './region/schema.ts'
import type { Region } from './region/region.ts'
import { normaliseResponse, responseSchema } from './response/schema.ts'
import type { Response } from './response/response.ts'
import { normaliseRiver, riverSchema } from './river/schema.ts'
import type { River } from './river/river.ts'
import { shapeIssues } from './shape.ts'
import { normaliseSource, sourceSchema } from './source/schema.ts'
import type { Source } from './source/source.ts'

/** The record of each folder (or single file) of the content that has a schema of its own. */
export interface RecordOf {
  readonly facilities: Facility
  readonly sources: Source
  readonly incidents: Incident
  readonly countries: Country
  readonly regions: Region
  readonly basins: Basin
  readonly rivers: River
  readonly operators: Operator
  readonly materials: Material
  readonly methods: Method
  readonly responses: Response
  readonly places: Places
  readonly ledger: readonly LedgerEntry[]
}

export type RecordKind = keyof RecordOf

/** A record, or what is wrong with its shape. */
export type Read<R> = { readonly record: R } | { readonly issues: readonly Issue<IssueCode>[] }

/** Validates and normalises the parsed tree of one file. */
export type RecordReader<R> = (file: string, id: string, tree: unknown) => Read<R>

const reader =
  <S extends z.ZodType, R>(schema: S, normalise: (id: string, record: z.infer<S>) => R): RecordReader<R> =>
  (file, id, tree) => {
    const result = schema.safeParse(tree)
    return result.success
      ? { record: normalise(id, result.data) }
      : { issues: shapeIssues(schema, result.error, tree, file) }
  }

/** One schema a kind; canonical order of keys and the editors' JSON Schema come from the same. */
export const SCHEMAS = {
  facilities: facilitySchema,
  sources: sourceSchema,
  incidents: incidentSchema,
  countries: countrySchema,
  regions: regionSchema,
  basins: basinSchema,
  rivers: riverSchema,
  operators: operatorSchema,
  materials: materialSchema,
  methods: methodSchema,
  responses: responseSchema,
  places: placesSchema,
  ledger: ledgerSchema,
} as const satisfies Record<RecordKind, z.ZodType>

/** The reader of each kind. */
export const READERS: { readonly [K in RecordKind]: RecordReader<RecordOf[K]> } = {
  facilities: reader(facilitySchema, normaliseFacility),
  sources: reader(sourceSchema, normaliseSource),
  incidents: reader(incidentSchema, normaliseIncident),
  countries: reader(countrySchema, normaliseCountry),
  regions: reader(regionSchema, normaliseRegion),
  basins: reader(basinSchema, normaliseBasin),
  rivers: reader(riverSchema, normaliseRiver),
  operators: reader(operatorSchema, normaliseOperator),
  materials: reader(materialSchema, normaliseMaterial),
  methods: reader(methodSchema, parseMethod),
  responses: reader(responseSchema, normaliseResponse),
  places: reader(placesSchema, (_, record) => normalisePlaces(record)),
  ledger: reader(ledgerSchema, (_, record) => normaliseLedger(record)),
}
