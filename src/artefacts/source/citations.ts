import type { Atlas } from '../../core/atlas.ts'
import type { Path } from '../../core/issue.ts'

/** Folders whose records cite documents, in the order pages list them. */
export const CITING = [
  'facilities',
  'countries',
  'incidents',
  'basins',
  'rivers',
  'borders',
  'regions',
  'operators',
  'materials',
  'methods',
  'work-plans',
  'trainings',
  'checklists',
  'evaluations',
  'places',
  'seismic',
  'known-problems',
  'corrections',
] as const
export type Citing = (typeof CITING)[number]

/** One place in a record where a document is named. */
export interface Citation {
  readonly folder: Citing
  /** Id of the record. Example: `kg/kumtor`. */
  readonly id: string
  /** Keys and positions as the file writes them. Example: `['volume_m3', 0, 'source']`. */
  readonly path: Path
  /** True where the document is only named beside the one a value was taken from. */
  readonly also: boolean
}

const KEYS: ReadonlySet<string> = new Set([
  'source',
  'sources',
  'also',
  'name_sources',
  'place_sources',
  'bbox_source',
  'neighbours_source',
])

/** The key of a normalised record as its file spells it. Example: `nameSources` is `name_sources`. */
function asWritten(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

type Found = (source: string, path: Path) => void

function walk(value: unknown, path: Path, found: Found): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => walk(item, [...path, index], found))
    return
  }
  if (!isRecord(value)) return
  for (const [key, inner] of Object.entries(value)) {
    const written = asWritten(key)
    // The file has its facts at the root; only the normalised record gathers them.
    const here = key === 'facts' ? path : [...path, written]
    if (!KEYS.has(written)) walk(inner, here, found)
    else if (typeof inner === 'string') found(inner, here)
    else if (Array.isArray(inner))
      inner.forEach((item, index) => typeof item === 'string' && found(item, [...here, index]))
  }
}

const indexes = new WeakMap<Atlas, ReadonlyMap<string, readonly Citation[]>>()

/** Every citation of every document, by the id of the document; made once for an atlas. */
export function citationsOf(atlas: Atlas): ReadonlyMap<string, readonly Citation[]> {
  const known = indexes.get(atlas)
  if (known) return known
  const index = new Map<string, Citation[]>()
  const read = (folder: Citing, id: string, record: unknown) =>
    walk(record, [], (source, path) => {
      const list = index.get(source) ?? []
      index.set(source, list)
      list.push({ folder, id, path, also: path.includes('also') })
    })
  for (const folder of CITING) {
    if (folder === 'places') read(folder, 'places', atlas.placesCredit)
    else if (folder === 'known-problems') read(folder, folder, { problems: atlas[folder] })
    else if (folder === 'corrections') read(folder, folder, { corrections: atlas[folder] })
    else if (folder === 'seismic') read(folder, 'seismic', { values: atlas.seismic })
    else for (const record of atlas[folder].values()) read(folder, record.id, record)
  }
  indexes.set(atlas, index)
  return index
}
