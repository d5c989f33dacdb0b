import type { z } from 'zod'
import { basinSchema, normaliseBasin } from './basin/schema.ts'
import type { Basin } from './basin/basin.ts'
import { checklistSchema, normaliseChecklist } from './checklist/schema.ts'
import type { ChecklistFile } from './checklist/schema.ts'
import { borderSchema, normaliseBorder } from './border/schema.ts'
import type { Border } from './border/border.ts'
import { countrySchema, normaliseCountry } from './country/schema.ts'
import type { Country } from './country/country.ts'
import { correctionsSchema, normaliseCorrections } from './correction/schema.ts'
import type { Corrections } from './correction/correction.ts'
import { evaluationSchema, normaliseEvaluation } from './evaluation/schema.ts'
import type { Evaluation } from './evaluation/evaluation.ts'
import { exampleSchema, normaliseExample } from './evaluation/example.ts'
import type { ExampleEvaluation } from './evaluation/example.ts'
import { normaliseFacility } from './facility/normalise.ts'
import { facilitySchema } from './facility/schema.ts'
import type { Facility } from './facility/facility.ts'
import { incidentSchema, normaliseIncident } from './incident/schema.ts'
import type { Incident } from './incident/incident.ts'
import { knownProblemsSchema, normaliseKnownProblems } from './known-problem/schema.ts'
import type { KnownProblems } from './known-problem/known-problem.ts'
import type { IssueCode } from './issue-codes.ts'
import type { Issue } from './issue.ts'
import { ledgerSchema, normaliseLedger } from './ledger/schema.ts'
import type { LedgerEntry } from './ledger/ledger.ts'
import { materialSchema, normaliseMaterial } from './material/schema.ts'
import type { Material } from './material/material.ts'
import { measureSchema, normaliseMeasure } from './measure/schema.ts'
import type { Measure } from './measure/measure.ts'
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
import { normaliseSeismic, seismicSchema } from './seismic/schema.ts'
import type { Seismic } from './seismic/seismic.ts'
import { shapeIssues } from './shape.ts'
import { normaliseTraining, trainingSchema } from './training/schema.ts'
import type { Training } from './training/training.ts'
import { normaliseWorkPlan, workPlanSchema } from './work-plan/schema.ts'
import type { WorkPlan } from './work-plan/work-plan.ts'
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
  readonly borders: Border
  readonly operators: Operator
  readonly materials: Material
  readonly methods: Method
  readonly 'work-plans': WorkPlan
  readonly trainings: Training
  readonly checklists: ChecklistFile
  readonly evaluations: Evaluation
  readonly 'example-evaluation': ExampleEvaluation
  readonly measures: Measure
  readonly responses: Response
  readonly places: Places
  readonly seismic: Seismic
  readonly 'known-problems': KnownProblems
  readonly corrections: Corrections
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
  borders: borderSchema,
  operators: operatorSchema,
  materials: materialSchema,
  methods: methodSchema,
  'work-plans': workPlanSchema,
  trainings: trainingSchema,
  checklists: checklistSchema,
  evaluations: evaluationSchema,
  'example-evaluation': exampleSchema,
  measures: measureSchema,
  responses: responseSchema,
  places: placesSchema,
  seismic: seismicSchema,
  'known-problems': knownProblemsSchema,
  corrections: correctionsSchema,
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
  borders: reader(borderSchema, normaliseBorder),
  operators: reader(operatorSchema, normaliseOperator),
  materials: reader(materialSchema, normaliseMaterial),
  methods: reader(methodSchema, parseMethod),
  'work-plans': reader(workPlanSchema, normaliseWorkPlan),
  trainings: reader(trainingSchema, normaliseTraining),
  checklists: reader(checklistSchema, normaliseChecklist),
  evaluations: reader(evaluationSchema, normaliseEvaluation),
  'example-evaluation': reader(exampleSchema, (_, record) => normaliseExample(record)),
  measures: reader(measureSchema, normaliseMeasure),
  responses: reader(responseSchema, normaliseResponse),
  places: reader(placesSchema, (_, record) => normalisePlaces(record)),
  seismic: reader(seismicSchema, (_, record) => normaliseSeismic(record)),
  'known-problems': reader(knownProblemsSchema, (_, record) => normaliseKnownProblems(record)),
  corrections: reader(correctionsSchema, (_, record) => normaliseCorrections(record)),
  ledger: reader(ledgerSchema, (_, record) => normaliseLedger(record)),
}
