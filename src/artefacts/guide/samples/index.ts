import type { RecordKind } from '../../../core/record-kinds.ts'
import { checklistSample, evaluationSample, exampleSample } from './checklist.ts'
import { facilitySample } from './facility.ts'
import { methodSample } from './method.ts'
import {
  basinSample,
  countrySample,
  ledgerSample,
  materialSample,
  operatorSample,
  placesSample,
  regionSample,
  riverSample,
} from './places.ts'
import { seismicSample } from './seismic.ts'
import { correctionsSample, knownProblemsSample } from './statements.ts'
import { trainingSample, workPlanSample } from './plans.ts'
import { measureSample } from './measure.ts'
import { borderSample } from './waters.ts'
import { incidentSample, responseSample, sourceSample } from './records.ts'

/** An invented record with every key its kind may have; together they make a content folder without a problem. */
export interface Sample {
  /** Path below the content folder. */
  readonly file: string
  readonly text: string
}

/** One sample a kind of record. */
export const SAMPLES: Readonly<Record<RecordKind, Sample>> = {
  facilities: { file: 'facilities/kg/example-tailings.yaml', text: facilitySample },
  sources: { file: 'sources/s010.yaml', text: sourceSample },
  incidents: { file: 'incidents/kg/example-1994.yaml', text: incidentSample },
  countries: { file: 'countries/kg.yaml', text: countrySample },
  regions: { file: 'regions/kg/jalal-abad.yaml', text: regionSample },
  basins: { file: 'basins/example-basin.yaml', text: basinSample },
  rivers: { file: 'rivers/example-river.yaml', text: riverSample },
  borders: { file: 'borders/kg-uz.yaml', text: borderSample },
  operators: { file: 'operators/example-mining.yaml', text: operatorSample },
  materials: { file: 'materials/gold-tailings.yaml', text: materialSample },
  methods: { file: 'methods/example.yaml', text: methodSample },
  'work-plans': { file: 'work-plans/example-2022.yaml', text: workPlanSample },
  trainings: { file: 'trainings/example-2013.yaml', text: trainingSample },
  measures: { file: 'measures/water-lower-pond.yaml', text: measureSample },
  checklists: { file: 'checklists/example.yaml', text: checklistSample },
  evaluations: { file: 'evaluations/kg/example-tailings/2026-11-20.yaml', text: evaluationSample },
  'example-evaluation': { file: 'example-evaluation.yaml', text: exampleSample },
  responses: { file: 'responses/kg/example-tailings/2026-11-20.yaml', text: responseSample },
  places: { file: 'places.yaml', text: placesSample },
  seismic: { file: 'seismic.yaml', text: seismicSample },
  'known-problems': { file: 'known-problems.yaml', text: knownProblemsSample },
  corrections: { file: 'corrections.yaml', text: correctionsSample },
  ledger: { file: 'ledger.yaml', text: ledgerSample },
}

/** Records that the samples name besides each other. */
const BESIDE: Readonly<Record<string, string>> = {
  'sources/s011.yaml': `title: Letter of the operator
publisher: Example Mining
year: "2000"
language: ru
licence: not-stated
kind: operator
`,
  'facilities/kg/example-group.yaml': `kind: group
name: { en: Example group, ru: Группа «Пример» }
country: KG
`,
  'basins/larger-basin.yaml': `name: { en: Larger basin, ru: Большой бассейн }
`,
}

/** The whole invented content folder, by path. */
export const SAMPLE_FOLDER: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(SAMPLES).map(({ file, text }) => [file, text])),
  ...BESIDE,
}
