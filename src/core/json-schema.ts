import { z } from 'zod'
import type { RecordKind } from './record-kinds.ts'
import { SCHEMAS } from './record-kinds.ts'

/** One JSON Schema for editors: its file, the files it is for, and its text. */
export interface EditorSchema {
  /** Example: `facility.schema.json`. */
  readonly file: string
  /** Files below the content folder. Example: `sources/*.yaml`. */
  readonly glob: string
  readonly text: string
}

/** What one record of each kind is called, and where its files lie below the content folder. */
export const RECORD_FILES: Readonly<Record<RecordKind, readonly [name: string, glob: string]>> = {
  facilities: ['facility', 'facilities/*/*.yaml'],
  sources: ['source', 'sources/*.yaml'],
  incidents: ['incident', 'incidents/*/*.yaml'],
  countries: ['country', 'countries/*.yaml'],
  regions: ['region', 'regions/*/*.yaml'],
  basins: ['basin', 'basins/*.yaml'],
  rivers: ['river', 'rivers/*.yaml'],
  borders: ['border', 'borders/*.yaml'],
  operators: ['operator', 'operators/*.yaml'],
  materials: ['material', 'materials/*.yaml'],
  methods: ['method', 'methods/*.yaml'],
  'work-plans': ['work-plan', 'work-plans/*.yaml'],
  trainings: ['training', 'trainings/*.yaml'],
  checklists: ['checklist', 'checklists/*.yaml'],
  evaluations: ['evaluation', 'evaluations/*/*/*.yaml'],
  'example-evaluation': ['example-evaluation', 'example-evaluation.yaml'],
  measures: ['measure', 'measures/*.yaml'],
  responses: ['response', 'responses/*/*/*.yaml'],
  places: ['places', 'places.yaml'],
  seismic: ['seismic', 'seismic.yaml'],
  'known-problems': ['known-problems', 'known-problems.yaml'],
  corrections: ['corrections', 'corrections.yaml'],
  ledger: ['ledger', 'ledger.yaml'],
}

/** The JSON Schemas (draft-07) of all records, derived from the schemas the reader checks with. */
export function editorSchemas(): readonly EditorSchema[] {
  const kinds = Object.keys(SCHEMAS).filter((key): key is RecordKind => key in RECORD_FILES)
  return kinds.map((kind) => {
    const [name, glob] = RECORD_FILES[kind]
    const schema = z.toJSONSchema(SCHEMAS[kind], { target: 'draft-7', io: 'input', reused: 'ref' })
    return { file: `${name}.schema.json`, glob, text: `${JSON.stringify(schema, null, 2)}\n` }
  })
}
