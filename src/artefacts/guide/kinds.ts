import { RECORD_FILES } from '../../core/json-schema.ts'
import type { RecordKind } from '../../core/record-kinds.ts'
import { SCHEMAS } from '../../core/record-kinds.ts'
import { claimPaths, schemaPaths } from '../../core/schema-paths.ts'
import type { SchemaPath } from '../../core/schema-paths.ts'
import { SAMPLES } from './samples/index.ts'

/** The pages of the data guide in the order a new editor needs them; `claim` is how every fact is written. */
export const GUIDE_KINDS = [
  'claim',
  'facility',
  'source',
  'incident',
  'checklist',
  'evaluation',
  'example-evaluation',
  'measure',
  'response',
  'work-plan',
  'training',
  'country',
  'region',
  'basin',
  'river',
  'border',
  'operator',
  'material',
  'method',
  'places',
  'seismic',
  'known-problems',
  'corrections',
  'ledger',
] as const
export type GuideKind = (typeof GUIDE_KINDS)[number]

/** The folder of a kind; nothing for claims, which stand in several. */
export function recordOf(kind: GuideKind): RecordKind | undefined {
  const found = Object.entries(RECORD_FILES).find(([, [name]]) => name === kind)?.[0]
  return Object.keys(SCHEMAS).find((key): key is RecordKind => key === found)
}

/** Every key of a kind. */
export function pathsOf(kind: GuideKind): readonly SchemaPath[] {
  const record = recordOf(kind)
  return record ? schemaPaths(SCHEMAS[record]) : claimPaths()
}

/** A record of the kind with all its keys; for claims, one of a volume. */
export const sampleOf = (kind: GuideKind): string => {
  const record = recordOf(kind)
  return record ? SAMPLES[record].text : sliceOf(SAMPLES.facilities.text, 'volume_m3')
}

/** Where the files of a kind lie. Example: `content/facilities/kg/example-tailings.yaml`. */
export const fileOf = (kind: GuideKind): string | undefined => {
  const record = recordOf(kind)
  return record && `content/${SAMPLES[record].file}`
}

/** The lines of one key of a record. */
export const sliceOf = (text: string, key: string): string =>
  new RegExp(`^${key}:[^\n]*\n(?:[ -][^\n]*\n)*`, 'm').exec(text)?.[0] ?? ''
